import { useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";
import { useProblemWords } from "../show/problem-words";
import { useProof } from "./proof";

const words = dictionary({ network: { zh: "没有连上服务器，没有下载。请重试。", en: "The server could not be reached; nothing was downloaded. Try again." } });

type Params = Record<string, string | number>;
type Answer = { __typename: "Given"; blob: Blob; fileName: string } | { __typename: "Refused"; code: string; params: Params };

/** Fetches a file that wants proof of presence, since it carries a whole list away, and hands it to the browser; says beside itself why not. */
export function DownloadButton({ href, label, children }: { href: string; /** Its name, where the icon stands alone. */ label?: string; children?: ReactNode }) {
  const { t } = useLocale();
  const prove = useProof();
  const problemWords = useProblemWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();

  async function start(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const answer = await prove(() => ask(href));
      if (answer.__typename === "Given") save(answer);
      else setProblem(problemWords(answer));
    } catch {
      setProblem(t(words.network));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <button type="button" className={`${children ? "jx-button" : "jx-icon-button"} jx-no-print`} aria-label={label} title={label} aria-disabled={busy || undefined} onClick={() => void start()}><Icon name="download" size={14} />{children}</button>
      {problem && <em className="late" role="alert">{problem}</em>}
    </>
  );
}

async function ask(href: string): Promise<Answer> {
  const answer = await fetch(href, { credentials: "same-origin" });
  if (answer.ok) return { __typename: "Given", blob: await answer.blob(), fileName: nameIn(answer.headers.get("content-disposition")) };
  const { code, params } = (await answer.json()) as { code: string; params: Params };
  return { __typename: "Refused", code, params };
}

/** The name the server gave the file, in UTF-8 (RFC 5987). */
function nameIn(disposition: string | null): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(disposition ?? "") ?? [];
  return encoded === undefined ? "download" : decodeURIComponent(encoded);
}

function save({ blob, fileName }: { blob: Blob; fileName: string }): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: address, download: fileName });
  link.click();
  URL.revokeObjectURL(address);
}
