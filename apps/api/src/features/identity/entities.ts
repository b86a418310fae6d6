import { Account, Appointment, Grant, PasswordLink, Session } from "./identity.entities.js";

export const identityEntities = [Account, Appointment, Session, PasswordLink, Grant];
