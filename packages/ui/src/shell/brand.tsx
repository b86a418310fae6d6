import type { App } from "@jianxiao/domain";
import { dictionary, useLocale } from "../i18n/locale";

/** Word beside the logo that says which app this is. */
export const APP_WORDS = dictionary<App>({
  ADMIN: { zh: "业务管理", en: "Administration" },
  REVIEW: { zh: "审核", en: "Review" },
});

export const APP_PATHS: Record<App, string> = { ADMIN: "/admin/", REVIEW: "/review/" };

export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg className="jx-logo" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x=".5" y=".5" width="23" height="23" rx="5.5" fill="#fff" />
      <path d="M5.5 15.2l4-4.4 3.2 2.6L18.5 7" fill="none" stroke="#17597A" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M6 18.4h12" stroke="#E0A100" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}

export function LocaleSwitch() {
  const { locale, setLocale } = useLocale();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <button type="button" className="jx-locale" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => setLocale(other)}>
      {other === "zh" ? "中文" : "English"}
    </button>
  );
}
