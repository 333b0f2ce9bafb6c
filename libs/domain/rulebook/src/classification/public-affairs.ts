import type { Category } from './category.js';

/** Public affairs that reach the hotline beside consumer matters: city, roads, environment, order. */
export const PUBLIC_AFFAIRS: readonly Category[] = [
  {
    code: 'urban-order',
    zh: '市容与城市管理',
    en: 'City order and cleaning',
    group: 'public',
    zhWords:
      '城管 占道 占道经营 摆摊 摊贩 流动摊贩 夜宵摊 夜市 地摊 违建 违章建筑 违法建筑 违章建设 违规建设 私搭乱建 私搭 乱搭 搭建 违章搭建 垃圾 垃圾站 垃圾场 垃圾堆 垃圾桶 垃圾分类 环卫 脏乱差 市容 门店招牌 乱贴 养犬 遛狗 流浪狗 狗 公厕 厕所 绿化 绿化带 树木 园林 公园 路灯 照明 井盖 下水道 下水井 堵塞 渣土 渣土车 乱堆 圈占 侵占 卫生死角 环境卫生 晾晒 路标 亮化 养鸡 种菜 广场舞 积水 排水 化粪池 粪便 烧烤 菜市场 农贸市场 集贸市场 占用 私搭乱挂 文明城市 执法局 强拆',
    enWords:
      'sidewalk cleaning, street cleaning, graffiti, illegal dumping, streetlight, street light, tree, damaged tree, overgrown tree, garbage, city can other, damaged city can, cans left out, cans left out 24x7, city can, landscaping, litter, street environmental services, damaging property, overflowing city receptacle or dumpster, mechanical sweeping, animal care, park patrol, encampment, bulky items, dumpster',
  },
  {
    code: 'construction',
    zh: '规划建设与征拆',
    en: 'Planning, building and demolition',
    group: 'public',
    zhWords:
      '拆迁 征拆 征收 征地 拆除 安置 安置区 拆迁户 棚改 棚户区 旧城改造 旧改 危房 规划 规划局 规划建设 建设 施工 施工安全 工程质量 工地 工程 住建 住建局 修路 道路维修 维修 路面 破烂不堪 坑洼 坑坑洼洼 烂路 水泥路 人行道 人行天桥 天桥 桥梁 隧道 改造 提质改造 老旧小区改造 加装电梯 安装电梯 地块 用地 开工 完工 竣工 修建 修好 扩建 施工队 塌陷 护栏 道路 渠化 高架 打围 围挡 通车 开裂 白改黑 提质 项目进展 违规操作 公示 城区建设 大桥 断头路 主干道 快速路 国道 省道 房改 拆违 建筑 选址 爆破 环线',
    enWords:
      'pavement, pavement defect, sidewalk defect, curb or curb ramp defect, curb, manhole cover off, manhole, construction plate shifted, construction permits, building inspection, dbi, planning, street use and mapping, maintenance, pothole, sign defaced, sign missing',
  },
  {
    code: 'environment',
    zh: '生态环境与噪声',
    en: 'Environment and noise',
    group: 'public',
    zhWords:
      '噪音 噪声 噪音扰民 扰民 太吵 吵闹 嘈杂 深夜施工 夜间施工 凌晨施工 半夜施工 通宵施工 施工扰民 污染 环境污染 环保 环保局 臭气 恶臭 臭味 异味 气味 油烟 油烟味 粉尘 扬尘 灰尘 废气 污水 排污 黑臭 废水 排烟 搅拌站 辐射 河道 水库 垃圾焚烧 焚烧 光污染 电磁 变电站 采石场 砂石 雾霾 生态 加油站 火车声 声音大 刺鼻 湖水 养殖场 偷钓 鱼类 麻将馆 睡眠 隔音 遮音 水源 排放 化工 无法入睡 休息',
    enWords:
      'sewage back up, sewer, flooding, flood, noise, pollution, missing side sewer vent cover, air quality, odor',
  },
  {
    code: 'traffic',
    zh: '交通出行',
    en: 'Traffic and parking',
    group: 'public',
    zhWords:
      '交通 交警 红绿灯 信号灯 堵车 拥堵 太堵 停车 乱停车 乱停乱放 违停 停车位 停车场 停车难 公交 公交车 公交线路 公交站 公交线 站台 班次 地铁 地铁站 地铁口 地铁线 线路 出行 斑马线 限行 限速 车速 超速 飙车 炸街 货车 大货车 摄像头 抓拍 违章 驾照 驾驶证 车牌 摇号 车管所 年检 行驶证 标线 掉头 左转 逆行 变道 闯红灯 电动车 摩托车 路口 高速 收费站 僵尸车 交通事故 车祸 交通安全 过街 通行 开通 延长线 轻轨 轨道交通 换乘 上下班 占用车位 车辆 公共交通 出入口 禁停 单行道 很堵 太烂 城铁 城际 人行横道',
    enWords:
      'abandoned vehicle, parking, parking enforcement, traffic, traffic signal, sign turned, sign not visible, sign other, bicycle, dpt, citations, blocked driveway',
  },
  {
    code: 'schools',
    zh: '学校教育',
    en: 'Schools',
    group: 'public',
    zhWords:
      '学校 学生 教师 老师 教育局 教育厅 幼儿园 普惠 公办 小学 中学 高中 初中 大学 学院 高校 招生 入学 就读 学区 学位 学籍 上学 读书 补课 有偿补课 校服 校长 作业 高考 中考 考试 成绩 毕业证 毕业 研究生 宿舍 校园 家长 学费 转学 学前 开学 放假 编制 代课 课程 体罚 霸凌 查寝 配套学校 划片 择校 自考 学历 继续教育 职称 资格证 孩子 一中 二中 实验中学',
    enWords: 'school, teacher',
  },
  {
    code: 'labour',
    zh: '劳动与社会保障',
    en: 'Labour and social insurance',
    group: 'public',
    zhWords:
      '工资 拖欠工资 欠薪 讨薪 血汗钱 农民工 农民工工资 劳动合同 劳动仲裁 劳动监察 劳动局 劳动法 加班 加班费 社保 社保卡 养老保险 养老金 失业 失业金 失业保险 工伤 五险一金 公积金 退休 退休金 退休工资 离职 辞退 裁员 职工 员工 用工 临聘 待遇 人社局 人社 招聘 就业 下岗 改制 企业职工 拖欠 生育津贴 薪水 工龄 绩效 同工同酬 农民工薪资 工人 事业编 公务员 编外 津贴 补缴 买断 电工证 特种作业 灵活就业',
    enWords: 'labour, labor, wage',
  },
  {
    code: 'public-security',
    zh: '公安与安全',
    en: 'Public security and safety',
    group: 'public',
    zhWords:
      '派出所 公安 公安局 公安机关 警察 民警 报警 诈骗 涉嫌诈骗 骗局 被骗 骗子 套路贷 非法集资 非法融资 集资 融资 投资 p2p 网贷 校园贷 理财 小额贷款 赌博 赌博机 老虎机 卖淫 嫖娼 涉黄 色情 失足女 打人 殴打 斗殴 暴力 黑社会 涉黑 涉恶 保护伞 黑恶 扫黑除恶 恶势力 偷盗 盗窃 小偷 消防 火灾 消防通道 起火 安全隐患 烟花 烟花爆竹 鞭炮 户籍 户口 落户 身份证 居住证 出入境 护照 签证 毒品 吸毒 高空抛物 拘禁 法院 判决 执行 起诉 立案 监控 被打 威胁 恐吓 失踪 律师 检察院 暂住证 信息泄露 合同诈骗 骗取 犯罪 刑事',
    enWords: 'fire, police, urgent, emergency, hazard',
  },
  {
    code: 'civil-affairs',
    zh: '民政与政务',
    en: 'Civil affairs and administration',
    group: 'public',
    zhWords:
      '民政 低保 五保 救助 残疾 残疾人 残疾证 养老院 养老 老人 老年人 老龄 敬老 优抚 退伍 退役 军人 老兵 民兵 复员 转业 婚姻登记 结婚证 离婚 社区居委会 居委会 社区 街道办 街道办事处 选举 人才补贴 人才购房补贴 人才引进 人才政策 人才新政 购房补贴 补贴 政策 政务 办事大厅 政府 政府部门 干部 村干部 书记 不作为 贪污 受贿 腐败 作风 推诿 办事 信息公开 公开 市长 信访 上访 门牌 地名 行政区划 墓地 陵园 火化 慈善 捐款 志愿者 救济 限购 限购政策 购房资格 契税 补偿款 市民卡 道路命名 公益 津贴发放 办理 审批 博览会 文化 文物 遗址 名片 烈士 宣传 标语 口号 历史',
    enWords: 'mayors office, neighborhood services, shelter, homeless, 311 information',
  },
  {
    code: 'agriculture',
    zh: '农业农村',
    en: 'Agriculture and villages',
    group: 'public',
    zhWords:
      '农村 村民 村委会 村委 村支书 村组 农民 农田 农业 农户 水田 耕地 土地确权 粮田 粮食 种田 宅基地 土地流转 山林 林地 林业 灌溉 水渠 水塘 鱼塘 自留地 直补 惠农 扶贫 贫困户 精准扶贫 脱贫 养猪 养猪场 养殖 猪瘟 种植 农药 化肥 种子 农资 集体土地 承包地 水利 自建房 建房 村庄 乡村 新农村 镇政府 村里 组级公路 生产队 砂场 私房 组民 乡镇',
    enWords: 'farm, agriculture',
  },
  {
    code: 'other',
    zh: '其他',
    en: 'Other',
    group: 'public',
    zhWords: '',
    enWords: '',
  },
];
