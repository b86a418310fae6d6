import { useQuery } from "@apollo/client/react";
import { APPOINTS, isSensitive, placeOf, term, type Role } from "@jianxiao/domain";
import { useLocale, useSession } from "@jianxiao/ui";
import { Field } from "../dialogs/field";
import { PlacesDocument } from "./accounts-document";
import { words } from "./words";

/** A post as it is being typed; which of the places counts follows from the role. */
export type PostDraft = { role: Role | ""; departmentId: string; unitId: string; officeId: string; firmId: string; organisation: string; from: string; until: string; note: string };

export const emptyPost = (today: string): PostDraft => ({ role: "", departmentId: "", unitId: "", officeId: "", firmId: "", organisation: "", from: today, until: "", note: "" });

/** What the server is sent of a draft; undefined while something is missing. */
export function postInput({ role, departmentId, unitId, officeId, firmId, organisation, from, until, note }: PostDraft) {
  if (role === "" || from === "") return undefined;
  const place = placeOf(role);
  const [engaged, named] = [role === "EVALUATOR", role === "SUPERVISOR"];
  if ((place === "UNIT" && !unitId) || (place === "DEPARTMENT" && !departmentId) || (place === "OFFICE" && !officeId) || (engaged && !firmId) || (named && !organisation.trim())) return undefined;
  return {
    role, from, until: until || null, note: note.trim() || null,
    unitId: place === "UNIT" ? unitId : null, departmentId: place === "DEPARTMENT" ? departmentId : null, officeId: place === "OFFICE" ? officeId : null,
    firmId: engaged ? firmId : null, organisation: named ? organisation.trim() : null,
  };
}

/** Role, the place it wants, and dates. */
export function PostFields({ draft, onChange }: { draft: PostDraft; onChange: (patch: Partial<PostDraft>) => void }) {
  const { t, locale } = useLocale();
  const { viewer } = useSession();
  const { data } = useQuery(PlacesDocument, { variables: { search: null } });
  const roles = APPOINTS[viewer.appointment.role] ?? [];
  const place = draft.role === "" ? undefined : placeOf(draft.role);
  const departments = data?.departments.nodes ?? [];
  const only = departments.length === 1 ? departments[0] : undefined;
  const department = departments.find(({ id }) => id === draft.departmentId) ?? only;
  const offices = (data?.offices ?? []).filter(({ kind }) => kind === (draft.role === "PERFORMANCE_OFFICE" ? "PERFORMANCE" : "BUSINESS"));

  return (
    <>
      <Field problem={null} label={t(words.role)} hint={draft.role !== "" && isSensitive(draft.role) ? t(words.sensitive) : ""}>
        <select value={draft.role} onChange={(event) => onChange({ role: roles.find((role) => role === event.target.value) ?? "", departmentId: only?.id ?? "", unitId: "", officeId: "", firmId: "" })}>
          <option value="">{t(words.choose)}</option>
          {roles.map((role) => <option key={role} value={role}>{term("Role", role, locale)}</option>)}
        </select>
      </Field>
      {(place === "UNIT" || place === "DEPARTMENT") && (
        <Field problem={null} label={t(words.department)}>
          <select value={department?.id ?? ""} onChange={(event) => onChange({ departmentId: event.target.value, unitId: "" })}>
            <option value="">{t(words.choose)}</option>
            {departments.map(({ id, code, name }) => <option key={id} value={id}>{code} {name}</option>)}
          </select>
        </Field>
      )}
      {place === "UNIT" && (
        <Field problem={null} label={t(words.unit)}>
          <select value={draft.unitId} onChange={(event) => onChange({ unitId: event.target.value })}>
            <option value="">{t(words.choose)}</option>
            {(department?.units ?? []).map(({ id, code, name }) => <option key={id} value={id}>{code} {name}</option>)}
          </select>
        </Field>
      )}
      {place === "OFFICE" && (
        <Field problem={null} label={t(words.office)}>
          <select value={draft.officeId} onChange={(event) => onChange({ officeId: event.target.value })}>
            <option value="">{t(words.choose)}</option>
            {offices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </Field>
      )}
      {draft.role === "EVALUATOR" && (
        <Field problem={null} label={t(words.firm)} hint={t(data?.appointableFirms.length === 0 ? words.noFirms : words.firmHint)}>
          <select value={draft.firmId} onChange={(event) => onChange({ firmId: event.target.value })}>
            <option value="">{t(words.choose)}</option>
            {(data?.appointableFirms ?? []).map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </Field>
      )}
      {draft.role === "SUPERVISOR" && <Field problem={null} label={t(words.outside)}><input maxLength={100} value={draft.organisation} onChange={(event) => onChange({ organisation: event.target.value })} /></Field>}
      <div className="field-row">
        <Field problem={null} label={t(words.from)}><input type="date" value={draft.from} onChange={(event) => onChange({ from: event.target.value })} /></Field>
        <Field problem={null} label={t(words.until)}><input type="date" value={draft.until} onChange={(event) => onChange({ until: event.target.value })} /></Field>
      </div>
      <Field problem={null} label={t(words.note)}><input maxLength={200} value={draft.note} onChange={(event) => onChange({ note: event.target.value })} /></Field>
    </>
  );
}
