import { PasswordHistory, PasswordLink, RecoveryCode, Session, SignInAttempt } from "./credential.entity.js";
import { Account, Appointment, Grant } from "./identity.entity.js";

export const identityEntities = [Account, Appointment, Session, PasswordLink, Grant, PasswordHistory, RecoveryCode, SignInAttempt];
