import { useMutation } from "@apollo/client/react";
import { term } from "@jianxiao/domain";
import { Card, Icon, useAct, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import type { FirmKind } from "../gql/graphql";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { SaveFirmDocument } from "./documents";
import type { FirmLine } from "./firms-tab";
import { words } from "./words";

const KINDS: readonly FirmKind[] = ["ACCOUNTING", "APPRAISAL", "CONSULTING", "RESEARCH", "UNIVERSITY", "OTHER"];
type Service = { departmentId: string; what: string; until: string };
const NO_SERVICE: Service = { departmentId: "", what: "", until: "" };

/** A firm as the library keeps it, with the departments it served: those keep it from evaluating them for some years. */
export function FirmForm({ firm, onDone }: { firm: FirmLine | null; onDone: () => void }) {
  const { t, locale } = useLocale();
  const [given, setGiven] = useState({ name: firm?.name ?? "", registrationNo: firm?.registrationNo ?? "", kind: firm?.kind ?? ("CONSULTING" as FirmKind), blocked: firm?.blocked ?? false, creditRecord: firm?.creditRecord ?? "" });
  const [services, setServices] = useState<readonly Service[]>(() => firm?.services.map(({ departmentId, what, until }) => ({ departmentId, what, until: until ?? "" })) ?? []);
  const [save] = useMutation(SaveFirmDocument, { refetchQueries: ["EvaluationFirms"] });
  const { act, busy, problem } = useAct(t(words.unreachable));
  const send = async () => {
    const input = { id: firm?.id ?? null, ...given, services: services.filter(({ departmentId }) => departmentId !== "").map(({ departmentId, what, until }) => ({ departmentId, what, until: until || null })) };
    if (await act(async () => (await save({ variables: { input } })).data?.saveFirm)) onDone();
  };
  return (
    <Card title={firm ? firm.name : t(words.addFirm)}>
      <form className="inline" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <label className="field wide"><span>{t(words.firm)}</span><input required maxLength={100} value={given.name} onChange={(event) => setGiven({ ...given, name: event.target.value })} /></label>
        <label className="field"><span>{t(words.registrationNo)}</span><input required maxLength={40} value={given.registrationNo} onChange={(event) => setGiven({ ...given, registrationNo: event.target.value })} /></label>
        <label className="field"><span>{t(words.kind)}</span><select value={given.kind} onChange={(event) => setGiven({ ...given, kind: event.target.value as FirmKind })}>{KINDS.map((kind) => <option key={kind} value={kind}>{term("FirmKind", kind, locale)}</option>)}</select></label>
        <label className="field wide"><span>{t(words.credit)}</span><input value={given.creditRecord} maxLength={4000} onChange={(event) => setGiven({ ...given, creditRecord: event.target.value })} /></label>
        <label className="check"><input type="checkbox" checked={given.blocked} onChange={(event) => setGiven({ ...given, blocked: event.target.checked })} />{t(words.blocked)}</label>
        <fieldset className="served">
          <legend>{t(words.services)}</legend>
          <p className="quiet">{t(words.servicesHint)}</p>
          {services.map((service, at) => <ServiceRow key={at} service={service} no={at + 1} onChange={(changed) => setServices(services.map((each, index) => (index === at ? changed : each)))} onRemove={() => setServices(services.filter((_, index) => index !== at))} />)}
          <button type="button" className="jx-link" onClick={() => setServices([...services, NO_SERVICE])}><Icon name="plus" size={13} />{t(words.addService)}</button>
        </fieldset>
        <button type="submit" className="jx-button primary" disabled={busy}>{t(words.save)}</button>
        <button type="button" className="jx-button" onClick={onDone}>{t(words.cancel)}</button>
      </form>
      {problem && <p className="late" role="alert">{problem}</p>}
    </Card>
  );
}

function ServiceRow({ service, no, onChange, onRemove }: { service: Service; no: number; onChange: (service: Service) => void; onRemove: () => void }) {
  const { t } = useLocale();
  const { departments } = useOrganisationChoice("");
  return (
    <p className="inline">
      <label className="field"><span>{t(words.servedDepartment)}</span><select aria-label={`${t(words.servedDepartment)} ${no}`} required value={service.departmentId} onChange={(event) => onChange({ ...service, departmentId: event.target.value })}><option value="">—</option>{departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
      <label className="field wide"><span>{t(words.servedWhat)}</span><input aria-label={`${t(words.servedWhat)} ${no}`} required maxLength={200} value={service.what} onChange={(event) => onChange({ ...service, what: event.target.value })} /></label>
      <label className="field"><span>{t(words.servedLast)}</span><input aria-label={`${t(words.servedLast)} ${no}`} type="date" value={service.until} onChange={(event) => onChange({ ...service, until: event.target.value })} /></label>
      <button type="button" className="jx-link" aria-label={`${t(words.removeService)} ${no}`} onClick={onRemove}>{t(words.removeService)}</button>
    </p>
  );
}
