import { useEffect, useRef } from "react";
import { dictionary, useLocale } from "../i18n/locale";
import { Icon } from "../show/icon";

const words = dictionary({
  close: { zh: "关闭", en: "Close" },
  download: { zh: "下载", en: "Download" },
  open: { zh: "在新标签页打开", en: "Open in a new tab" },
  digest: { zh: "SHA-256 {sha256}", en: "SHA-256 {sha256}" },
});

type Props = { file: { id: string; name: string; sha256: string }; onClose: () => void };

/** A picture, over the page. */
export function Preview({ file: { id, name, sha256 }, onClose }: Props) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    // jsdom knows no modal dialogs; an open one is the same to a reader of the page.
    if (element && typeof element.showModal === "function") element.showModal();
    else element?.setAttribute("open", "");
  }, []);
  const address = `/attachments/${id}`;
  return (
    <dialog ref={dialog} className="jx-preview" aria-label={name} onClose={onClose}>
      <header>
        <h2>{name}</h2>
        <a className="jx-button" href={`${address}?inline`} target="_blank" rel="noreferrer"><Icon name="external" size={14} />{t(words.open)}</a>
        <a className="jx-button" href={address} download><Icon name="download" size={14} />{t(words.download)}</a>
        <button type="button" className="jx-button" onClick={onClose}>{t(words.close)}</button>
      </header>
      <img src={`${address}?inline`} alt={name} />
      <p><code>{t(words.digest, { sha256 })}</code></p>
    </dialog>
  );
}
