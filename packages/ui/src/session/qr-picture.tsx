import { useEffect, useState } from "react";

/** A QR code as a picture; the library is fetched when the first one is shown. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const [source, setSource] = useState<string | undefined>();

  useEffect(() => {
    let shown = true;
    void import("qrcode").then(({ default: qrcode }) => qrcode.toDataURL(text, { margin: 1, width: 200 })).then((url) => shown && setSource(url));
    return () => {
      shown = false;
    };
  }, [text]);

  return <img className="jx-qr" width={200} height={200} src={source} alt={label} />;
}
