import { useLocale } from "../i18n/locale";
import { CodeForm } from "./code-form";
import { EnrolForm } from "./enrol-form";
import { PasswordForm } from "./password-form";
import type { SessionParts } from "./session-context";
import { stepWords } from "./step-words";

export type SessionStep = NonNullable<SessionParts["step"]>;

/** What is still to be done after the right password: the second factor's code, enrolling one, a new password. */
export function StepForm({ step, onDone, onStop }: { step: SessionStep; onDone: (session: SessionParts) => void; onStop: () => void }) {
  const { t } = useLocale();
  return (
    <div className="jx-step">
      {step.kind === "SECOND_FACTOR" && <CodeForm onDone={onDone} />}
      {step.kind === "ENROLMENT" && <EnrolForm onDone={onDone} />}
      {step.kind === "NEW_PASSWORD" && <PasswordForm login={step.login} signedIn={false} onDone={onDone} />}
      <button type="button" className="jx-link" onClick={onStop}>{t(stepWords.stop)}</button>
    </div>
  );
}
