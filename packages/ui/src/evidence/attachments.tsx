import { useMutation, useQuery } from "@apollo/client/react";
import { EVIDENCE_ENDINGS, term, type EvidenceKind } from "@jianxiao/domain";
import { useId, useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import type { AttachmentsQuery as Answer } from "../gql/graphql";
import { dictionary, useLocale } from "../i18n/locale";
import { DateTimeText } from "../show/date-time";
import { Icon } from "../show/icon";
import { Loaded } from "../show/loaded";
import { useProblemWords } from "../show/problem-words";
import { AttachmentsQuery, RemoveAttachmentMutation } from "./operations";
import { Preview } from "./preview";
import { sendFile, sizeText, type FilePlace } from "./send-file";

const words = dictionary({
  title: { zh: "佐证", en: "Evidence" },
  add: { zh: "添加或拖入", en: "Add or drop" },
  camera: { zh: "拍照", en: "Photo" },
  none: { zh: "还没有佐证。", en: "No evidence yet." },
  dropHere: { zh: "松开鼠标，加到这里", en: "Drop to add here" },
  hint: { zh: "可粘贴截图；单个不超过 20 MB。", en: "Screenshots can be pasted; at most 20 MB each." },
  sending: { zh: "正在上传 {name}…", en: "Uploading {name}…" },
  unreachable: { zh: "{name}：连不上服务器，没有上传。请检查网络后再试。", en: "{name}: the server cannot be reached. Check the network and try again." },
  refused: { zh: "{name}：{why}", en: "{name}: {why}" },
  preview: { zh: "预览 {name}", en: "Preview {name}" },
  download: { zh: "下载 {name}", en: "Download {name}" },
  remove: { zh: "移除 {name}", en: "Remove {name}" },
  removeShort: { zh: "移除", en: "Remove" },
  network: { zh: "连不上服务器，没有移除。", en: "The server cannot be reached; nothing was removed." },
  elsewhere: { zh: "同一文件还在：{place}“{name}”（{organisation}）", en: "The same file also at: {place} “{name}” ({organisation})" },
  otherProject: { zh: "另一项目的", en: "another project's " },
  by: { zh: "{organisation} {who}", en: "{who}, {organisation}" },
});

export type AttachmentsProps = {
  object: EvidenceKind;
  id: string;
  /** Only the files of this cell; new ones hang on it. */
  path?: string | undefined;
  /** False hides adding and removing even where the server would allow it. */
  editable?: boolean;
  title?: string;
};

type File_ = NonNullable<Answer["attachments"]>["nodes"][number];
type Same = NonNullable<Answer["attachments"]>["elsewhere"][number];

/** How often files in quarantine are looked after. */
const SCAN_POLL_MS = 1_500;

/** The files of one thing: added by choosing, dropping, pasting or the camera; previewed, downloaded, removed. */
export function Attachments({ object, id, path, editable = true, title }: AttachmentsProps) {
  const { t } = useLocale();
  const heading = useId();
  const [polled, setPolled] = useState(false);
  const result = useQuery(AttachmentsQuery, { variables: { object, id }, pollInterval: polled ? SCAN_POLL_MS : 0 });
  const waiting = result.data?.attachments?.nodes.some(({ scan }) => scan === "WAITING") ?? false;
  if (waiting !== polled) setPolled(waiting);

  return (
    <section className="jx-evidence" aria-labelledby={heading}>
      <Loaded result={result} lines={2}>
        {({ attachments }) => {
          const files = attachments?.nodes.filter((file) => path === undefined || file.path === path) ?? [];
          return (
            <EvidenceBox place={{ object, id, path }} files={files} elsewhere={attachments?.elsewhere ?? []} mayAdd={editable && (attachments?.mayAdd ?? false)} reload={result.refetch}>
              <h3 id={heading}>{title ?? t(words.title)} {files.length > 0 && files.length}</h3>
            </EvidenceBox>
          );
        }}
      </Loaded>
    </section>
  );
}

/** How many files each cell of a thing has, by path; files of the whole thing under "". */
export function useEvidenceCounts(object: EvidenceKind, id: string): ReadonlyMap<string, number> {
  const { data } = useQuery(AttachmentsQuery, { variables: { object, id } });
  const counts = new Map<string, number>();
  for (const { path } of data?.attachments?.nodes ?? []) counts.set(path ?? "", (counts.get(path ?? "") ?? 0) + 1);
  return counts;
}

type BoxProps = { place: FilePlace; files: readonly File_[]; elsewhere: readonly Same[]; mayAdd: boolean; reload: () => Promise<unknown>; children: React.ReactNode };

function EvidenceBox({ place, files, elsewhere, mayAdd, reload, children }: BoxProps) {
  const { t } = useLocale();
  const { sending, troubles, add, tell } = useSending(place, reload);
  const [over, setOver] = useState(false);
  const [shown, show] = useState<File_ | null>(null);

  const take = (event: DragEvent | ClipboardEvent, dropped: FileList | undefined) => {
    if (!mayAdd || !dropped || dropped.length === 0) return;
    event.preventDefault();
    add(dropped);
  };
  return (
    // A mouse can also drop here; whoever has none uses the buttons.
    <div
      className={`box${over ? " over" : ""}`}
      onDragOver={(event) => { if (mayAdd) { event.preventDefault(); setOver(true); } }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => { setOver(false); take(event, event.dataTransfer.files); }}
      onPaste={(event) => take(event, event.clipboardData.files)}
    >
      <header>{children}{mayAdd && <Choose onChoose={add} />}</header>
      {files.length === 0 && sending.length === 0 && <p className="quiet">{t(words.none)}</p>}
      <ul>
        {files.map((file) => <FileLine key={file.id} file={file} elsewhere={elsewhere.filter(({ attachmentId }) => attachmentId === file.id)} onShow={() => show(file)} onTrouble={tell} reload={reload} mayRemove={mayAdd && file.removable} />)}
        {sending.map((name) => <li key={name} role="status"><Icon name="sync" size={14} />{t(words.sending, { name })}</li>)}
      </ul>
      {troubles.map((trouble) => <p key={trouble} className="trouble" role="alert">{trouble}</p>)}
      {mayAdd && <p className="quiet">{over ? t(words.dropHere) : t(words.hint)}</p>}
      {shown && <Preview file={shown} onClose={() => show(null)} />}
    </div>
  );
}

function Choose({ onChoose }: { onChoose: (files: FileList) => void }) {
  const { t } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const chosen = (event: React.ChangeEvent<HTMLInputElement>) => {
    if (event.target.files) onChoose(event.target.files);
    event.target.value = "";
  };
  return (
    <span className="choose">
      <button type="button" className="jx-link" onClick={() => input.current?.click()}><Icon name="plus" size={13} />{t(words.add)}</button>
      <button type="button" className="jx-link camera" onClick={() => camera.current?.click()}>{t(words.camera)}</button>
      <input ref={input} type="file" multiple hidden accept={EVIDENCE_ENDINGS.map((ending) => `.${ending}`).join(",")} onChange={chosen} aria-label={t(words.add)} />
      <input ref={camera} type="file" hidden accept="image/*" capture="environment" onChange={chosen} aria-label={t(words.camera)} />
    </span>
  );
}

type LineProps = { file: File_; elsewhere: readonly Same[]; mayRemove: boolean; onShow: () => void; onTrouble: (text: string) => void; reload: () => Promise<unknown> };

function FileLine({ file, elsewhere, mayRemove, onShow, onTrouble, reload }: LineProps) {
  const { t, locale } = useLocale();
  const problemWords = useProblemWords();
  const [removeFile, removing] = useMutation(RemoveAttachmentMutation);
  const { id, name, bytes, scan, sha256, who, organisation, createdAt } = file;
  const remove = async () => {
    const answer = await removeFile({ variables: { input: { id } } }).catch(() => undefined);
    const outcome = answer?.data?.removeAttachment;
    if (!outcome) onTrouble(t(words.network));
    else if (outcome.__typename !== "AttachmentRemoved") onTrouble(t(words.refused, { name, why: problemWords("reasons" in outcome ? (outcome.reasons[0] ?? outcome) : outcome) }));
    await reload();
  };
  return (
    <li title={`SHA-256 ${sha256}`}>
      <Icon name="clip" size={14} />
      {scan !== "CLEAN" ? <span className="name">{name}</span>
        : file.mime.startsWith("image/") ? <button type="button" className="jx-link name" aria-label={t(words.preview, { name })} onClick={onShow}>{name}</button>
        : file.inline ? <a className="name" href={`/attachments/${id}?inline`} target="_blank" rel="noreferrer" aria-label={t(words.preview, { name })}>{name}</a>
        : <a className="name" href={`/attachments/${id}`} download aria-label={t(words.download, { name })}>{name}</a>}
      <small>{scan === "CLEAN" ? sizeText(bytes) : <em className={scan === "WAITING" ? "waiting" : "infected"}><Icon name={scan === "WAITING" ? "sync" : "lock"} size={12} />{term("ScanState", scan, locale)}</em>}</small>
      {mayRemove && <button type="button" className="jx-link" disabled={removing.loading} aria-label={t(words.remove, { name })} title={t(words.removeShort)} onClick={() => void remove()}><Icon name="cross" size={12} /></button>}
      <small className="by">{t(words.by, { who, organisation })} <DateTimeText at={createdAt} /> <code>{sha256.slice(0, 12)}</code></small>
      {elsewhere.map((same, at) => (
        <small key={at} className="elsewhere"><Icon name="info" size={12} />{t(words.elsewhere, { place: `${same.otherProject ? t(words.otherProject) : ""}${term("EvidenceKind", same.object, locale)}`, name: same.name, organisation: same.organisation })}</small>
      ))}
    </li>
  );
}

/** Sends files one after another and keeps what went wrong until the next try. */
function useSending(place: FilePlace, reload: () => Promise<unknown>) {
  const { t } = useLocale();
  const problemWords = useProblemWords();
  const [sending, setSending] = useState<readonly string[]>([]);
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const tell = (text: string) => setTroubles((before) => [...before, text]);

  const sendAll = async (files: readonly File[]) => {
    setTroubles([]);
    setSending(files.map(({ name }) => name));
    for (const file of files) {
      const sent = await sendFile(file, place);
      if (!sent.ok) tell("problem" in sent ? t(words.refused, { name: file.name, why: problemWords(sent.problem) }) : t(words.unreachable, { name: file.name }));
      setSending((before) => before.filter((name) => name !== file.name));
    }
    await reload();
  };
  return { sending, troubles, tell, add: (files: FileList) => void sendAll([...files]) };
}
