import type { ErrorLike } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { useState, type ReactNode } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { useNow } from "../session/now";
import { problemWords } from "./problem-words";
import { minuteText } from "./time";

const words = dictionary({
  loading: { zh: "正在读取…", en: "Loading…" },
  failed: { zh: "没有读到数据", en: "This could not be loaded" },
  network: { zh: "连不上服务器。请检查网络后重试。", en: "The server cannot be reached. Check the network and try again." },
  server: { zh: "服务器出错，编号 {reference}。重试仍不行时，请把编号告诉系统管理员。", en: "The server failed, reference {reference}. If it happens again, tell the administrator this reference." },
  serverPlain: { zh: "服务器出错。请稍后重试。", en: "The server failed. Please try again later." },
  stale: { zh: "没能刷新，下面是 {at} 的数据。", en: "Not refreshed; below is the data of {at}." },
  retry: { zh: "重试", en: "Try again" },
  again: { zh: "正在重试…", en: "Trying…" },
});

type Result<Data> = { data?: Data | undefined; error?: ErrorLike | undefined; refetch: () => Promise<unknown> };

/** A load failure in words: network, a crowd, or the server's own reference. */
export function useFailureWords(): (error: ErrorLike) => string {
  const { t, locale } = useLocale();
  return (error) => {
    if (isBusy(error)) return problemWords({ code: "BUSY", params: {} }, locale);
    if (!CombinedGraphQLErrors.is(error)) return t(words.network);
    const reference = error.errors.map(({ extensions }) => extensions?.["reference"]).find((value) => typeof value === "string");
    return reference ? t(words.server, { reference }) : t(words.serverPlain);
  };
}

/** Sent away at the door, or by a lock of the database: it passes. */
function isBusy(error: ErrorLike): boolean {
  return ServerError.is(error) ? error.statusCode === 503 : CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.["code"] === "BUSY");
}

/**
 * The faces of every query: not yet, not at all, here it is, and here it is but old.
 * Old data stays on screen while new data loads or fails to load.
 */
export function Loaded<Data>({ result, children, lines = 5 }: { result: Result<Data>; children: (data: Data) => ReactNode; lines?: number }) {
  const { t } = useLocale();
  const failureWords = useFailureWords();
  const now = useNow();
  const { data, error } = result;
  const [seen, setSeen] = useState<{ data: Data; at: number } | undefined>();

  // Remember when the data on screen arrived; keep it when a refetch fails and takes it away.
  if (data !== undefined && seen?.data !== data) setSeen({ data, at: now });
  const shown = data ?? seen?.data;

  if (shown !== undefined) {
    return (
      <>
        {error && <Failure title={t(words.stale, { at: minuteText(new Date(seen?.at ?? now).toISOString(), now) })} detail={failureWords(error)} retry={result.refetch} quiet />}
        {children(shown)}
      </>
    );
  }
  if (error) return <Failure title={t(words.failed)} detail={failureWords(error)} retry={result.refetch} />;
  return (
    <div className="jx-loading" role="status" aria-label={t(words.loading)}>
      {Array.from({ length: lines }, (_, at) => <i key={at} style={{ width: `${[96, 82, 90, 68, 76][at % 5]}%` }} />)}
    </div>
  );
}

function Failure({ title, detail, retry, quiet = false }: { title: string; detail: string; retry: () => Promise<unknown>; quiet?: boolean }) {
  const { t } = useLocale();
  const [trying, setTrying] = useState(false);
  const again = () => {
    setTrying(true);
    // The outcome arrives through `result`; a rejected refetch is that same error once more.
    retry().then(() => setTrying(false), () => setTrying(false));
  };
  return (
    <div className={`jx-failure${quiet ? " quiet" : ""}`} role="alert">
      <b>{title}</b>
      <span>{detail}</span>
      <button type="button" className="jx-button" disabled={trying} onClick={again}>{t(trying ? words.again : words.retry)}</button>
    </div>
  );
}

/** An empty page says why it is empty and what to do next. */
export function Empty({ title, reason, action }: { title: ReactNode; reason?: ReactNode; action?: ReactNode }) {
  return (
    <div className="jx-empty">
      <b>{title}</b>
      {reason && <p>{reason}</p>}
      {action && <div>{action}</div>}
    </div>
  );
}
