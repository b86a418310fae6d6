import { Account, Appointment, Grant, PasswordLink, Session } from "./identity.entity.js";

export const identityEntities = [Account, Appointment, Session, PasswordLink, Grant];
