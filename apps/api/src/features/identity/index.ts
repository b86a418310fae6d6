import type { Viewer } from "../../access/viewer.js";
import type { UnitOfWork } from "../../database/unit-of-work.js";
import type { Feature, FeatureDeps } from "../../graphql/feature.js";
import { CredentialResolver } from "./credential.resolver.js";
import { MyAccountResolver } from "./my-account.resolver.js";
import { MyAccountService } from "./my-account.service.js";
import { PasswordService } from "./password.service.js";
import { PostResolver } from "./post.js";
import { ProofResolver } from "./proof.resolver.js";
import { ProofService } from "./proof.service.js";
import { SecondFactorService } from "./second-factor.service.js";
import { openSecretBox } from "./secret-box.js";
import { SessionResolver } from "./session.resolver.js";
import { SessionService } from "./session.service.js";
import type { DemoAccount } from "./session.types.js";
import { Sessions } from "./sessions.js";
import { SignInService } from "./sign-in.service.js";
import { viewerByAppointment } from "./viewers.js";

export { Account, Appointment, Grant, type Duty } from "./identity.entity.js";
export { PasswordLink, Session } from "./credential.entity.js";
export { FirstRunService, type AdministratorRole, type FirstRunFault } from "./first-run.service.js";
export { requireProof } from "../../graphql/proof.js";
export { DEMO_PASSWORD, hashPassword } from "./passwords.js";
export { issuePasswordLink, PasswordService } from "./password.service.js";
export { anybodySignsIn, policyOf, mustHaveSecondFactor } from "./security-policy.js";
export { removeSecondFactor } from "./second-factor.service.js";
export { sweepAttempts } from "./attempts.js";
export { newSecret, secretHash } from "./secrets.js";

export type Identity = Feature & {
  /** Who a session cookie stands for now, asked from this address. */
  viewer(token: string | undefined, address: string): Promise<Viewer | undefined>;
  demoAccounts(): Promise<DemoAccount[]>;
};

/** Sessions, sign-in, credentials and who is asking. */
export function createIdentity({ unitOfWork, profile, dataDirectory, secretsKey }: FeatureDeps): Identity {
  const sessions = new Sessions(unitOfWork);
  const session = new SessionService(unitOfWork, profile, sessions);
  const secondFactor = new SecondFactorService(unitOfWork, profile, openSecretBox(dataDirectory, secretsKey));
  return {
    resolvers: [
      [SessionResolver, new SessionResolver(session, new SignInService(unitOfWork, profile), sessions)],
      [CredentialResolver, new CredentialResolver(new PasswordService(unitOfWork, profile), secondFactor, sessions, session)],
      [MyAccountResolver, new MyAccountResolver(new MyAccountService(unitOfWork, secondFactor))],
      [ProofResolver, new ProofResolver(new ProofService(unitOfWork, profile, secondFactor))],
      [PostResolver, new PostResolver()],
    ],
    viewer: (token, address) => sessions.viewer(token, { address }),
    demoAccounts: () => session.demoAccounts(),
  };
}

/** The viewer a job runs as: its appointment, looked up anew; undefined when that has ended. */
export function viewerOfAppointment(unitOfWork: UnitOfWork, appointmentId: string): Promise<Viewer | undefined> {
  return unitOfWork.systemRead("job", ({ rows, now }) => viewerByAppointment(rows, appointmentId, now));
}
