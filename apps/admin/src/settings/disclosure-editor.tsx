import { DISCLOSURE_PARTS, term } from "@jianxiao/domain";
import { Card, useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { Link } from "react-router";
import type { EditorProps } from "./editors";
import { words } from "./words";

/** What is published of a cycle, and words that keep a project back. */
export function DisclosureEditor({ body, editable, onChange }: EditorProps<"DISCLOSURE">) {
  const { t, locale } = useLocale();
  // As typed: an empty line being written is no word yet.
  const [text, setText] = useState(body.withheldWords.join("\n"));
  return (
    <Card title={t(words.disclosure)} note={<Link to="/disclosure">{t(words.disclosurePreview)}</Link>}>
      <p className="tags">
        {DISCLOSURE_PARTS.map((part) => (
          <label key={part} className="check">
            <input type="checkbox" disabled={!editable} checked={body.parts.includes(part)} onChange={() => onChange({ ...body, parts: DISCLOSURE_PARTS.filter((each) => (each === part) !== body.parts.includes(each)) })} /> {term("DisclosurePart", part, locale)}
          </label>
        ))}
      </p>
      <label className="field">
        <span>{t(words.withheldWords)}</span>
        <textarea rows={8} readOnly={!editable} value={text} onChange={({ target }) => {
          setText(target.value);
          onChange({ ...body, withheldWords: [...new Set(target.value.split("\n").map((word) => word.trim()).filter((word) => word !== ""))] });
        }} />
        <small>{t(words.withheldHint)}</small>
      </label>
    </Card>
  );
}
