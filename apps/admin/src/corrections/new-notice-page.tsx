import { useMutation, useQuery } from "@apollo/client/react";
import { addDays, chinaDate, nextNoticeNumber, type NoticeNumbering } from "@jianxiao/domain";
import { Card, Empty, Icon, Loaded, useLocale, useNow, useReasonWords, useUrlState } from "@jianxiao/ui";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { refusalText } from "../dialogs/refusal";
import { useOrganisationChoice } from "../lists/use-organisation-choice";
import { IssueNoticeDocument, NoticeFindingsDocument, NoticeNumberingDocument } from "./correction-document";
import { words } from "./words";

/** Issues a numbered notice to one department from its findings. */
export function NewNoticePage() {
  const { t } = useLocale();
  const now = useNow();
  const navigate = useNavigate();
  const reasonWords = useReasonWords();
  const [url, setUrl] = useUrlState({ department: "" });
  const organisation = useOrganisationChoice(url.department);
  const result = useQuery(NoticeFindingsDocument, { variables: { departmentId: url.department }, skip: url.department === "" });
  const [issue, { loading }] = useMutation(IssueNoticeDocument, { refetchQueries: ["Corrections", "Notices"] });
  const [key] = useState(() => crypto.randomUUID());
  const [subject, setSubject] = useState("");
  const [requirement, setRequirement] = useState("");
  const [dueChosen, setDue] = useState<string>();
  const { data: numbering } = useQuery(NoticeNumberingDocument, { fetchPolicy: "cache-and-network" });
  const scheme = numbering?.setting.body as NoticeNumbering | undefined;
  const today = chinaDate(new Date(now));
  const due = dueChosen ?? (scheme ? addDays(today, scheme.dueDays) : "");
  const [measures, setMeasures] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const issues = Object.entries(measures).filter(([, measure]) => measure.trim() !== "").map(([findingId, measure]) => ({ findingId, measure }));

  const onSubmit = async () => {
    setProblem(null);
    if (issues.length === 0) return setProblem(t(words.pickOne));
    try {
      const outcome = (await issue({ variables: { input: { departmentId: url.department, subject, requirement, dueAt: `${due}T17:30:00+08:00`, issues, key } } })).data?.issueNotice;
      if (outcome?.__typename === "NoticeIssued") return void navigate(`/corrections/notices/${outcome.notice.id}`);
      setProblem(outcome ? refusalText(outcome, reasonWords) : t(words.network));
    } catch {
      setProblem(t(words.network));
    }
  };

  return (
    <div className="page">
      <form className="stack propose" onSubmit={(event) => {
        event.preventDefault();
        if (!loading) void onSubmit();
      }}>
        <div className="page-head"><Link to="/corrections"><Icon name="chevronLeft" size={12} />{t(words.back)}</Link><h1>{t(words.newTitle)}</h1><span className="note">{scheme && t(words.numbering, { docNo: nextNoticeNumber(scheme, Number(today.slice(0, 4)), numbering?.notices.nodes.map(({ docNo }) => docNo) ?? []) })}</span></div>
        <Card>
          <div className="field-row">
            <label className="field"><span>{t(words.addressee)}</span>
              <select required value={url.department} onChange={(event) => { setUrl({ department: event.target.value }); setMeasures({}); }}>
                <option value="">{t(words.choose)}</option>
                {organisation.departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
              </select>
            </label>
            <label className="field"><span>{t(words.due)}</span><input type="date" required value={due} onChange={(event) => setDue(event.target.value)} /></label>
          </div>
          <label className="field"><span>{t(words.subject)}</span><input required maxLength={200} value={subject} onChange={(event) => setSubject(event.target.value)} /></label>
          <label className="field"><span>{t(words.requirement)}</span><textarea rows={2} maxLength={2000} value={requirement} onChange={(event) => setRequirement(event.target.value)} /></label>
        </Card>
        {url.department !== "" && (
          <Card title={t(words.pick)}>
            <Loaded result={result} lines={4}>
              {({ findings }) => {
                const open = findings.nodes.filter(({ corrections }) => !corrections.some(({ noticeId, state }) => noticeId !== null && state !== "CONFIRMED" && state !== "REOPENED"));
                return open.length === 0 ? <Empty title={t(words.nothingToPick)} /> : (
                  <ul className="pick">
                    {open.map((finding) => (
                      <li key={finding.id}>
                        <label className="check">
                          <input type="checkbox" checked={finding.id in measures} onChange={(event) => setMeasures(({ [finding.id]: was, ...rest }) => (event.target.checked ? { ...rest, [finding.id]: was ?? "" } : rest))} />
                          <span><b>{finding.projectName ?? t(words.wholeDepartment)}</b> {finding.text}{finding.corrections.length > 0 && <small className="quiet"> {t(words.underWay)}</small>}</span>
                        </label>
                        {finding.id in measures && <textarea rows={2} maxLength={2000} aria-label={t(words.measure)} placeholder={t(words.measure)} value={measures[finding.id]} onChange={(event) => setMeasures((before) => ({ ...before, [finding.id]: event.target.value }))} />}
                      </li>
                    ))}
                  </ul>
                );
              }}
            </Loaded>
          </Card>
        )}
        {problem && <p className="notice late" role="alert">{problem}</p>}
        <p className="dialog-actions"><button type="submit" className="jx-button primary" aria-disabled={loading || undefined}>{t(words.send)}</button></p>
      </form>
    </div>
  );
}
