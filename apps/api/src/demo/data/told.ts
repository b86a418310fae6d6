/**
 * Projects the story names: those of 农业农村局, the five key projects and those of the larger decisions.
 * Lines as in `DepartmentWords.works`, but with one exact budget in 万元; `unit` counts from 0 = 本级.
 */
export type ToldProject = { department: string; unit: number; work: string; key?: boolean; policy?: boolean; initial?: number; fate?: "FINE" | "SLOW" | "STALLED" | "SHORT" | "FAILING" };

export const TOLD: readonly ToldProject[] = [
  { department: "301", unit: 0, key: true, fate: "SLOW", work: "高标准农田建设项目/BUILD/2400/新增高标准农田面积:亩:16000/机耕路硬化里程:公里:42/新打机井:眼:96" },
  { department: "301", unit: 0, fate: "SHORT", initial: 660, work: "人居环境整治示范村/BUILD/620/示范村整治数:个:8/新建污水管网:公里:14" },
  { department: "301", unit: 0, policy: true, fate: "FAILING", work: "农村厕所改造奖补/GRANT/186/完成改厕户数:户:1860" },
  { department: "301", unit: 0, fate: "FINE", work: "畜禽粪污资源化利用/BUILD/350/改造规模养殖场:家:42/建设有机肥堆放点:处:18" },
  { department: "301", unit: 0, policy: true, fate: "FINE", work: "农业社会化服务补助/GRANT/240/托管服务面积:亩:36000" },
  { department: "301", unit: 0, fate: "FINE", work: "驻村帮扶工作经费/RUN/96/帮扶村个数:村:24" },
  { department: "301", unit: 0, fate: "FINE", work: "农业综合执法办案经费/CASE/58/检查农资门店:户次:420" },
  { department: "301", unit: 1, policy: true, fate: "FINE", work: "耕地地力保护补贴/GRANT/1128.6/补贴面积:亩:92000" },
  { department: "301", unit: 1, policy: true, fate: "FINE", work: "农机购置与应用补贴/GRANT/460/补贴农机具:台:620" },
  { department: "301", unit: 1, fate: "FINE", work: "病虫害统防统治/SERVICE/130/防治面积:亩:180000" },
  { department: "301", unit: 1, fate: "SHORT", work: "新品种新技术示范推广/SERVICE/75/示范推广面积:亩:5200" },
  { department: "301", unit: 2, policy: true, fate: "FINE", work: "动物防疫补助/GRANT/318/强制免疫畜禽:万只:260" },
  { department: "301", unit: 2, policy: true, fate: "FINE", work: "基层动物防疫员补助/GRANT/168/补助防疫员:人:240" },
  { department: "301", unit: 2, fate: "SHORT", work: "病死畜禽无害化处理/SERVICE/54/无害化处理:吨:1600" },
  { department: "301", unit: 3, fate: "SLOW", work: "农产品质量安全检测经费/CASE/92.56/抽检批次:批次:1800" },
  { department: "301", unit: 3, work: "检测设备购置/BUY/145/购置检测设备:台:9" },
  { department: "222", unit: 0, key: true, fate: "SHORT", work: "城区停车设施建设/BUILD/1860/新增停车泊位:个:2200" },
  { department: "202", unit: 0, key: true, fate: "SLOW", work: "校舍安全加固/BUILD/1640/加固校舍面积:平方米:28600" },
  { department: "205", unit: 0, key: true, fate: "FINE", work: "社区养老服务设施/BUILD/980/建设养老服务设施:处:16" },
  { department: "215", unit: 0, key: true, fate: "STALLED", work: "乡镇卫生院设备更新/BUY/1120/更新医疗设备:台:210" },
  { department: "210", unit: 0, work: "老旧小区改造配套/BUILD/620/改造小区:个:14" },
  { department: "202", unit: 4, work: "体育公园二期前期费/SERVICE/160/完成前期专项报告:份:8" },
  { department: "222", unit: 3, work: "智慧停车平台/IT/260/接入停车场:个:120" },
  { department: "226", unit: 0, work: "办公楼维修（上年完工）/REPAIR/312/维修面积:平方米:5600" },
  { department: "212", unit: 1, work: "青泉河河道清淤/REPAIR/264.5/清淤河长:公里:9.8" },
];
