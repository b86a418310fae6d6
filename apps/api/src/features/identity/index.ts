import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { PostResolver } from "./post.js";
import { SessionResolver } from "./session.resolver.js";
import { SessionService } from "./session.service.js";
import type { DemoAccount } from "./session.types.js";
import { Sessions } from "./sessions.js";
import { SignInService } from "./sign-in.service.js";
import { viewerByAppointment } from "./viewers.js";

export { Account, Appointment, Grant, PasswordLink, Session, type Duty } from "./identity.entity.js";
export { FirstRunService, type AdministratorRole, type FirstRunFault, type PasswordLinkFault } from "./first-run.service.js";
export { DEMO_PASSWORD, hashPassword, passwordFault } from "./passwords.js";
export { newSecret, secretHash } from "./secrets.js";

export type Identity = Feature & {
  /** Who a session cookie stands for now. */
  viewer(token: string | undefined): Promise<Viewer | undefined>;
  demoAccounts(): Promise<DemoAccount[]>;
};

/** Sessions, sign-in and who is asking. */
export function createIdentity({ unitOfWork, profile }: FeatureDeps): Identity {
  const sessions = new Sessions(unitOfWork);
  const service = new SessionService(unitOfWork, profile);
  return {
    resolvers: [
      [SessionResolver, new SessionResolver(service, new SignInService(unitOfWork), sessions)],
      [PostResolver, new PostResolver()],
    ],
    viewer: (token) => sessions.viewer(token),
    demoAccounts: () => service.demoAccounts(),
  };
}

/** The viewer a job runs as: its appointment, looked up anew; undefined when that has ended. */
export function viewerOfAppointment(unitOfWork: UnitOfWork, appointmentId: string): Promise<Viewer | undefined> {
  return unitOfWork.systemRead("job", ({ rows, now }) => viewerByAppointment(rows, appointmentId, now));
}
