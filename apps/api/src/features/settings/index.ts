export { currentSetting, settingAt, type InForce } from "./current.js";
export { addVersion } from "./settings.service.js";
export { Setting } from "./setting.entity.js";
