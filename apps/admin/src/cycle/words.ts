import { dictionary } from "@jianxiao/ui";

export const words = dictionary({
  title: { zh: "{year}年{months}监控", en: "{year} {months} monitoring" },
  titleRound: { zh: "{year}年{months}监控（第{round}轮）", en: "{year} {months} monitoring, round {round}" },
  switcher: { zh: "监控批次", en: "Monitoring cycle" },
  closed: { zh: "已结束", en: "closed" },
  none: { zh: "还没有监控批次", en: "No cycle yet" },
});
