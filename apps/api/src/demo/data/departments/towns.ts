import type { DepartmentWords } from "./department.js";

/** Works every town or sub-district has; the own ones come first. */
const TOWN_WORKS = [
  "农村人居环境整治/REPAIR/60-180/整治村庄:村:14", "村级组织运转经费/RUN/90-220/保障村级组织:个:18", "道路硬化/BUILD/80-220/硬化道路:公里:5.2", "森林防火巡护/RUN/10-30/巡护人员:人:24", "坑塘治理/BUILD/30-90/治理坑塘:处:8", "村级保洁员补助/GRANT/40-110/补助保洁员:人:120",
  "综合文化服务中心运行/RUN/10-28/开展活动:场:36", "便民服务中心运行/RUN/15-45/办理事项:件:9600", "秸秆禁烧/RUN/12-36/巡查地块:亩:32000", "大气污染防治网格/RUN/15-40/巡查次数:次:1400", "安全饮水管网维修/REPAIR/20-60/维修管网:公里:9.6",
] as const;

const STREET_WORKS = [
  "社区办公用房改造/BUILD/60-180/改造面积:平方米:1200", "社区工作经费/RUN/90-220/保障社区:社区:12", "小区环境整治/REPAIR/50-140/整治小区:个:16", "社区养老助餐/SERVICE/20-60/助餐人次:人次:26000", "综治中心运行/RUN/15-45/调处纠纷:件:320", "社区保洁/SERVICE/60-160/保洁面积:平方米:260000",
  "文明创建/EVENT/20-60/开展活动:场:48", "便民服务中心运行/RUN/15-45/办理事项:件:16000", "楼院消防设施改造/BUILD/25-80/改造楼院:个:22", "社区志愿服务/EVENT/8-24/开展服务:场:120", "大气污染防治网格/RUN/15-40/巡查次数:次:1800",
] as const;

export const TOWNS: readonly DepartmentWords[] = [
  { code: "401", name: "东关街道办事处", office: "Y09", projects: 13, units: ["社区服务中心"], works: STREET_WORKS },
  { code: "402", name: "南湖街道办事处", office: "Y09", projects: 13, units: ["社区服务中心"], works: STREET_WORKS },
  { code: "403", name: "石桥街道办事处", office: "Y09", projects: 13, works: STREET_WORKS },
  { code: "404", name: "云河街道办事处", office: "Y09", projects: 13, units: ["社区服务中心"], works: STREET_WORKS },
  { code: "501", name: "青泉镇人民政府", office: "Y09", projects: 11, units: ["农业农村服务中心"], works: TOWN_WORKS },
  { code: "502", name: "柳河镇人民政府", office: "Y09", projects: 13, units: ["农业农村服务中心"], works: TOWN_WORKS },
  { code: "503", name: "大营镇人民政府", office: "Y09", projects: 13, units: ["农业农村服务中心", "综合文化站"], works: TOWN_WORKS },
  { code: "504", name: "白塔乡人民政府", office: "Y09", projects: 13, works: TOWN_WORKS },
];
