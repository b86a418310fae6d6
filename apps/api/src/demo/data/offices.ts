/** 股室 of the bureau: the performance office and nine business offices. */
export const OFFICES = [
  { code: "J01", name: "绩效股", kind: "PERFORMANCE" },
  { code: "Y01", name: "行政政法股", kind: "BUSINESS" },
  { code: "Y02", name: "党群股", kind: "BUSINESS" },
  { code: "Y03", name: "教科文股", kind: "BUSINESS" },
  { code: "Y04", name: "社会保障股", kind: "BUSINESS" },
  { code: "Y05", name: "农业股", kind: "BUSINESS" },
  { code: "Y06", name: "经济建设股", kind: "BUSINESS" },
  { code: "Y07", name: "资源环境股", kind: "BUSINESS" },
  { code: "Y08", name: "企业股", kind: "BUSINESS" },
  { code: "Y09", name: "乡镇股", kind: "BUSINESS" },
] as const;

export type OfficeCode = (typeof OFFICES)[number]["code"];
