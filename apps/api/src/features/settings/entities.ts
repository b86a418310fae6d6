import { Setting } from "./setting.entity.js";

export const settingEntities = [Setting];
