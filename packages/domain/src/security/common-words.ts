/**
 * Words that passwords are made of when nobody thinks: the most frequent ones of published lists, keyboard walks, and what Chinese offices type
 * (pinyin of everyday words, of finance and of the demonstration's district). Lower case; a password of nothing but these is common.
 */
export const COMMON_WORDS: readonly string[] = [
  // Published lists, letters only: digits and signs around a word do not make it another word.
  ..."password passwd pass admin administrator root guest user test demo default welcome login letmein master monkey dragon shadow sunshine princess football baseball superman batman iloveyou love lovely hello freedom whatever trustno qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm abc abcd abcdef changeme secret access system server oracle mysql computer internet windows microsoft google apple samsung huawei xiaomi lenovo alibaba tencent baidu taobao michael jordan jessica charlie daniel thomas andrew summer winter spring autumn monday friday january december china beijing shanghai office money bank finance budget public government".split(" "),
  // Pinyin of everyday words.
  ..."mima mimashi guanliyuan guanli yonghu ceshi xitong denglu woaini woaiwojia wodemima aini zhongguo beijing shanghai guangzhou shenzhen henan anyang gongzuo danwei bangong bangongshi zhengfu renmin fuwu laoban laoshi xuexi nihao zaijian meiyou buzhidao pingan pinganfu jixiang ruyi xingfu kuaile shunli facai gongxi xinnian chunjie jiayou qinaide baobei baobao mama baba gege jiejie didi meimei wangwei zhangwei liwei liuyang zhangmin wangfang lina wangjing liujing".split(" "),
  // Pinyin of the trade, initials included.
  ..."caizheng caizhengju caizhengting czj yusuan yusuanju juesuan jixiao jixiaogu jixiaojiankong jiankong jiance jianxiao pingjia shenhe shenji zijin guoku zhifu zhichu shouru xiangmu baobiao tianbao huizong baosong bumen yunxi yunxiqu".split(" "),
  // Walks over the keyboard and well-known numbers.
  ..."1qaz2wsx 1qazxsw2 qazwsx qazwsxedc 1q2w3e4r 1q2w3e 2wsx3edc zaq1xsw2 zaq12wsx q1w2e3r4 qweasd qweasdzxc qwe123 asd123 zxc123 123qwe 1314 520 5201314 521 1314520 168 666 888 8888 88888888 123456 12345678 123456789 1234567890 123123 123321 111111 000000 654321 112233 121212 147258 147258369 159753 110110 007007 a123456 aa123456 woaini1314 woaini520".split(" "),
  // In Chinese.
  ..."密码 管理员 测试 财政 财政局 财政部 绩效 绩效股 绩效监控 预算 监控 监效 评价 审核 资金 国库 支付 项目 报表 填报 部门 单位 云溪 云溪区 中国 北京 上海 我爱你 你好 平安 幸福 发财 恭喜 新年".split(" "),
];
