import { difference, formatBp } from "@jianxiao/domain";
import { useLocale } from "@jianxiao/ui";
import { useRef, useState, type PointerEvent } from "react";
import { valuesOf } from "./local-visit";
import type { VisitState } from "./use-visit";
import { microOf } from "./value-part";
import { words } from "./words";

const WIDTH = 600;
const HEIGHT = 200;

/** The unit reads the differences, then signs or declines with a reason. The signature is seen in this visit only. */
export function ConfirmPart({ state }: { state: VisitState }) {
  const { t } = useLocale();
  const { local } = state;
  const [post, setPost] = useState(local?.confirm?.post ?? "");
  const [path, setPath] = useState("");
  const [reason, setReason] = useState<string | null>(null);
  if (!local) return null;
  const { visit, confirm } = local;
  const values = valuesOf(local).map((value) => ({ ...value, found: difference(microOf(value.claimedText, value.unitName), microOf(value.verifiedText, value.unitName)) })).filter(({ found }) => found && found.micro !== 0);
  const answered = confirm?.answer ?? visit.unitAnswer;
  const signature = confirm ? confirm.signature : visit.signature;
  const keep = (answer: "AGREED" | "DECLINED") => state.change((before) => ({ ...before, confirm: { answer, post: post.trim(), reason: reason?.trim() ?? "", signature: path } }));
  return (
    <section className="card confirm">
      <h2>{t(words.confirm)}</h2>
      <p>{t(values.length > 0 ? words.differences : words.noDifferences)}</p>
      <ul>{values.map(({ id, name, claimedText, verifiedText, unitName, found }) => <li key={id}>{name}：{t(words.claimed)} {claimedText}，{t(words.verified)} {verifiedText} {unitName}（{formatBp(found?.bp ?? null)}）</li>)}</ul>
      {answered ? (
        <>
          <p role="status">{confirm ? t(words.confirmWaiting) : answered === "AGREED" ? t(words.agreed, { post: visit.unitPost ?? "", at: "" }) : t(words.declined, { post: visit.unitPost ?? "", reason: visit.unitReason ?? "" })}</p>
          {signature && <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="pad" role="img" aria-label={t(words.signHere)}><path d={signature} /></svg>}
        </>
      ) : (
        <>
          <label>{t(words.post)} <input value={post} maxLength={60} placeholder={t(words.postHint)} onChange={(event) => setPost(event.target.value)} /></label>
          {reason === null ? (
            <>
              <Pad path={path} onPath={setPath} label={t(words.signHere)} />
              <p className="row"><button type="button" onClick={() => setPath("")}>{t(words.clear)}</button><button type="button" onClick={() => setReason("")}>{t(words.decline)}</button></p>
              <button type="button" className="big" disabled={post.trim() === "" || path === ""} onClick={() => keep("AGREED")}>{t(words.agree)}</button>
            </>
          ) : (
            <>
              <label>{t(words.declineWhy)} <textarea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} /></label>
              <p className="row"><button type="button" onClick={() => setReason(null)}>{t(words.cancel)}</button><button type="button" disabled={post.trim() === "" || reason.trim() === ""} onClick={() => keep("DECLINED")}>{t(words.decline)}</button></p>
            </>
          )}
        </>
      )}
    </section>
  );
}

/** A field for a finger or pen; strokes become one path in a fixed frame. */
function Pad({ path, onPath, label }: { path: string; onPath: (path: string) => void; label: string }) {
  const field = useRef<SVGSVGElement>(null);
  const drawing = useRef(false);
  const drawn = useRef(path);
  const add = (event: PointerEvent, sign: "M" | "L") => {
    const frame = field.current?.getBoundingClientRect();
    if (!frame) return;
    const x = Math.round(Math.min(1, Math.max(0, (event.clientX - frame.left) / frame.width)) * (WIDTH - 1));
    const y = Math.round(Math.min(1, Math.max(0, (event.clientY - frame.top) / frame.height)) * (HEIGHT - 1));
    drawn.current = (sign === "M" && path === "" ? "" : drawn.current) + `${sign}${x} ${y}`;
    onPath(drawn.current);
  };
  return (
    <svg
      ref={field} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="pad" role="img" aria-label={label}
      onPointerDown={(event) => { drawing.current = true; event.currentTarget.setPointerCapture(event.pointerId); add(event, "M"); }}
      onPointerMove={(event) => drawing.current && add(event, "L")}
      onPointerUp={() => { drawing.current = false; }}
      onPointerCancel={() => { drawing.current = false; }}
    >
      {path === "" && <text x={WIDTH / 2} y={HEIGHT / 2}>{label}</text>}
      <path d={path} />
    </svg>
  );
}
