export { Account, Appointment, Grant, PasswordLink, Session, type Duty } from "./identity.entities.js";
