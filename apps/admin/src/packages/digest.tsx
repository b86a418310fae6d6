import { useLocale } from "@jianxiao/ui";
import { useState } from "react";
import { words } from "./words";

/** A digest in full, in groups one can read aloud, and a button that copies it. */
export function Digest({ sha256 }: { sha256: string }) {
  const { t } = useLocale();
  const [copied, setCopied] = useState(false);
  return (
    <span className="digest">
      <code>{sha256.replace(/(.{8})(?=.)/g, "$1 ")}</code>
      <button type="button" className="jx-link" onClick={() => navigator.clipboard.writeText(sha256).then(() => setCopied(true), () => setCopied(false))}>{t(copied ? words.copied : words.copy)}</button>
    </span>
  );
}
