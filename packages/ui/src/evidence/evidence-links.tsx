import { useMutation, useQuery } from "@apollo/client/react";
import { term, type EvidenceKind } from "@jianxiao/domain";
import { useState } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useAct } from "../session/use-act";
import { DateTimeText } from "../show/date-time";
import { Icon } from "../show/icon";
import { Loaded } from "../show/loaded";
import { EvidenceLinksQuery, LinkableEvidenceQuery, LinkEvidenceMutation, UnlinkEvidenceMutation } from "./operations";
import { sizeText } from "./send-file";

const words = dictionary({
  title: { zh: "引用的佐证", en: "Linked evidence" },
  link: { zh: "引用已有文件", en: "Link a file" },
  close: { zh: "收起", en: "Close" },
  find: { zh: "找文件", en: "Find a file" },
  nothing: { zh: "没有可以引用的文件。文件先由部门、单位或评价机构上传，才能引用。", en: "No file to link. Departments, units or evaluators upload files first." },
  noneFound: { zh: "没有这个名字的文件。", en: "No file of that name." },
  mayNot: { zh: "您只能查看引用，不能添加。", en: "You can see links, not add any." },
  from: { zh: "{kind}，{organisation} {who}", en: "{kind}; {who}, {organisation}" },
  by: { zh: "{organisation} {who} 引用", en: "linked by {who}, {organisation}" },
  choose: { zh: "引用 {name}", en: "Link {name}" },
  open: { zh: "打开 {name}", en: "Open {name}" },
  unlink: { zh: "取消引用 {name}", en: "Take back the link to {name}" },
  unreachable: { zh: "连不上服务器，没有办成。请检查网络后再试。", en: "The server cannot be reached; nothing was done. Check the network and try again." },
});

type Props = {
  object: EvidenceKind;
  id: string;
  /** Only what proves this cell; new links are to it. */
  path?: string | undefined;
};

/** Files that hang elsewhere and prove this thing, or this cell of it: named, opened, taken back. */
export function EvidenceLinks({ object, id, path }: Props) {
  const { t } = useLocale();
  const result = useQuery(EvidenceLinksQuery, { variables: { object, id }, fetchPolicy: "cache-and-network" });
  const [choosing, choose] = useState(false);
  const [unlink] = useMutation(UnlinkEvidenceMutation);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const links = result.data?.evidenceLinks.filter((link) => path === undefined || link.path === path) ?? [];
  const takeBack = async (linkId: string) => {
    if (await act(async () => (await unlink({ variables: { input: { id: linkId } } })).data?.unlinkEvidence)) await result.refetch();
  };
  return (
    <section className="jx-evidence links" aria-label={t(words.title)}>
      <header>
        <h4>{t(words.title)} {links.length > 0 && links.length}</h4>
        <button type="button" className="jx-link" aria-expanded={choosing} onClick={() => choose(!choosing)}><Icon name="clip" size={13} />{t(choosing ? words.close : words.link)}</button>
      </header>
      <ul>
        {links.map(({ id: linkId, file, who, organisation, createdAt, removable }) => (
          <li key={linkId}>
            <Icon name="clip" size={14} />
            {file.scan === "CLEAN" ? <a className="name" href={`/attachments/${file.id}${file.inline ? "?inline" : ""}`} target="_blank" rel="noreferrer" aria-label={t(words.open, { name: file.name })}>{file.name}</a> : <span className="name">{file.name}</span>}
            <small>{sizeText(file.bytes)}</small>
            {removable && <button type="button" className="jx-link" disabled={busy} aria-label={t(words.unlink, { name: file.name })} onClick={() => void takeBack(linkId)}><Icon name="cross" size={12} /></button>}
            <small className="by">{t(words.by, { who, organisation })} <DateTimeText at={createdAt} /></small>
          </li>
        ))}
      </ul>
      {problem && <p className="trouble" role="alert">{problem}</p>}
      {choosing && <Chooser place={{ object, id, path }} linked={new Set(links.map(({ file }) => file.id))} onLinked={() => { choose(false); void result.refetch(); }} />}
    </section>
  );
}

/** The files one may point at, found by name. */
function Chooser({ place: { object, id, path }, linked, onLinked }: { place: Props; linked: ReadonlySet<string>; onLinked: () => void }) {
  const { t, locale } = useLocale();
  const [search, find] = useState("");
  const [link] = useMutation(LinkEvidenceMutation);
  const { act, busy, problem } = useAct(t(words.unreachable));
  const result = useQuery(LinkableEvidenceQuery, { variables: { object, id }, fetchPolicy: "network-only" });
  const say = async (attachmentId: string) => {
    if (await act(async () => (await link({ variables: { input: { attachmentId, object, id, path: path ?? null } } })).data?.linkEvidence)) onLinked();
  };
  return (
    <Loaded result={result} lines={2}>
      {({ linkableEvidence: choice }) => {
        if (!choice?.mayLink) return <p className="quiet">{t(words.mayNot)}</p>;
        // What hangs here already is no link.
        const files = choice.nodes.filter((file) => !linked.has(file.id) && !(file.object === object && file.objectId === id && (file.path ?? undefined) === path));
        const shown = files.filter(({ name }) => name.toLowerCase().includes(search.trim().toLowerCase()));
        if (files.length === 0) return <p className="quiet">{t(words.nothing)}</p>;
        return (
          <div className="chooser">
            <input type="search" value={search} placeholder={t(words.find)} aria-label={t(words.find)} onChange={({ target }) => find(target.value)} />
            {shown.length === 0 && <p className="quiet">{t(words.noneFound)}</p>}
            <ul>
              {shown.map(({ id: fileId, name, object: kind, who, organisation, createdAt }) => (
                <li key={fileId}>
                  <Icon name="plus" size={14} />
                  <button type="button" className="jx-link name" disabled={busy} aria-label={t(words.choose, { name })} onClick={() => void say(fileId)}>{name}</button>
                  <small className="by">{t(words.from, { kind: term("EvidenceKind", kind, locale), who, organisation })} <DateTimeText at={createdAt} show="day" /></small>
                </li>
              ))}
            </ul>
            {problem && <p className="trouble" role="alert">{problem}</p>}
          </div>
        );
      }}
    </Loaded>
  );
}
