import { SettingReader, type SettingRule } from "./setting.js";

/** How a district numbers its 整改通知书, and how many days it gives by default (30 in the provincial rule we found). */
export type NoticeNumbering = {
  /** 机关代字, such as 云财效整. */
  prefix: string;
  /** The first number of a year that the product gives out; higher where a district has issued letters on paper before. */
  startAt: number;
  dueDays: number;
};

export const noticeNumberingRule: SettingRule<NoticeNumbering> = {
  default: { prefix: "财效整", startAt: 1, dueDays: 30 },
  savedBy: ["PERFORMANCE_OFFICE"],
  read(body) {
    const reader = new SettingReader();
    const given = reader.object(body, "");
    return reader.answer({
      prefix: reader.passing(given["prefix"], "prefix", 20, (text) => !/[〔〕[\]()（）\s\d]/u.test(text)),
      // Versions saved before there was a choice start at 1.
      startAt: reader.whole(given["startAt"] ?? 1, "startAt", 1, 9_999),
      dueDays: reader.whole(given["dueDays"], "dueDays", 1, 365),
    });
  },
};

/** 发文字号 of a year's n-th notice: 云财效整〔2026〕3号, brackets and no leading zeros as GB/T 9704 has it. */
export function noticeNumber({ prefix }: Pick<NoticeNumbering, "prefix">, year: number, n: number): string {
  return `${prefix}〔${year}〕${n}号`;
}

/** The number the year's next notice gets: after the highest issued under any prefix, so that a change of prefix leaves no gap and gives nothing twice. */
export function nextNoticeNumber(scheme: NoticeNumbering, year: number, issued: readonly string[]): string {
  const taken = issued.flatMap((docNo) => {
    const found = /〔(\d{4})〕(\d+)号$/u.exec(docNo);
    return found && Number(found[1]) === year ? [Number(found[2])] : [];
  });
  return noticeNumber(scheme, year, Math.max(scheme.startAt, ...taken.map((n) => n + 1)));
}
