import type { Category } from './category.js';

/** Services that consumers receive, public utilities among them. */
export const SERVICES: readonly Category[] = [
  {
    code: 'catering-lodging',
    zh: '餐饮住宿',
    en: 'Catering and lodging',
    group: 'services',
    zhWords:
      '餐饮 餐厅 餐馆 饭店 酒店 宾馆 民宿 火锅 外卖 食堂 快餐 奶茶 住宿费 订餐 包厢 酒席 婚宴 小吃店 早餐店 客房',
    enWords: 'restaurant, hotel, catering',
  },
  {
    code: 'hair-beauty-bath',
    zh: '美容美发洗浴',
    en: 'Hair, beauty and bath',
    group: 'services',
    zhWords: '美容 美发 美容院 理发 理发店 美甲 洗浴 养生馆 足浴 按摩店 美体 纹眉 汗蒸 祛痘',
    enWords: 'beauty salon, barber, spa',
  },
  {
    code: 'leisure-sport',
    zh: '文化娱乐体育',
    en: 'Leisure and sport',
    group: 'services',
    zhWords:
      '健身 健身房 健身馆 游泳馆 瑜伽 电影院 影院 景区门票 门票 游乐园 旅行社 旅游 旅游团 导游 跟团 公园年卡 网吧 体育馆 博物馆 图书馆 演唱会 景区 摄影 婚纱 文化活动 剧院 俱乐部 游乐场 体育设施 球场',
    enWords: 'gym, fitness, park and recreation, rpd',
  },
  {
    code: 'education-training',
    zh: '教育培训',
    en: 'Education and training',
    group: 'services',
    zhWords:
      '培训机构 培训班 教育机构 辅导班 早教 驾校 驾考 学车 补习班 培训费 退学费 课时费 托管班 网课 考研班 美术培训 舞蹈培训 艺术培训 培训学校 教育培训 培训公司 培训中心 教育公司',
    enWords: 'training course, driving school',
  },
  {
    code: 'prepaid-card',
    zh: '预付卡消费',
    en: 'Prepaid cards',
    group: 'services',
    zhWords:
      '预付卡 预付费 预付式 会员卡 充值卡 储值卡 办卡 退卡 卡内余额 关门跑路 卷款跑路 跑路 年卡 次卡 预存 会员费 充值 闭店',
    enWords: 'prepaid card, membership card, gift card',
  },
  {
    code: 'property-housing',
    zh: '房产物业',
    en: 'Housing and property management',
    group: 'services',
    zhWords:
      '物业 物业公司 物业费 物业管理 业主 业委会 业主委员会 业主大会 开发商 楼盘 交房 购房 买房 房产 房产证 不动产 不动产证 公积金贷款 组合贷 捆绑销售 车位 地下车位 车库 维修基金 维修资金 电梯 漏水 房屋质量 房屋漏水 商品房 公寓 商铺 住改商 租房 租金 押金 中介 房东 烂尾 网签 限价房 首付 房价 房贷 小区门禁 架空层 产权 产权证 办证 两证 房地产 认购 延期交房 精装房 公摊 售楼 期房 新房 栋证 经济适用房 廉租房 公租房 安置房 门禁',
    enWords: 'sfha, housing, tenant, landlord',
  },
  {
    code: 'telecom-internet',
    zh: '通信互联网',
    en: 'Telecom and internet',
    group: 'services',
    zhWords:
      '移动公司 联通 电信 宽带 话费 套餐 流量费 手机信号 手机号 网络信号 通信基站 基站 信号塔 5g网络 光纤 有线电视 网络平台 网店 电商 手机app 网络游戏 网速 广电 直播',
    enWords: 'broadband, telecom, internet service',
  },
  {
    code: 'medical',
    zh: '医疗卫生服务',
    en: 'Medical services',
    group: 'services',
    zhWords:
      '医院 医生 医疗 医疗事故 医疗纠纷 就诊 挂号 病人 患者 手术 诊所 卫生院 卫生室 卫健 卫健委 卫计 疫苗 接种 医保 医疗保险 救护车 急诊 体检 护士 医师 药师 二胎 计生 生育 产检 社区卫生 住院 村医 乡村医生 牙科 口腔 医药费 新农合 试管 流感 护理 无偿献血',
    enWords: 'environmental health, clinic, hospital, vital records, dph, paramedic, medical',
  },
  {
    code: 'transport-service',
    zh: '客货运输服务',
    en: 'Transport services',
    group: 'services',
    zhWords:
      '出租车 的士 网约车 滴滴 大巴 客运 客车 长途汽车 汽车站 火车站 机场 航班 司机 拒载 黑车 摩的 黑摩的 公交司机 公交车司机 乘客 车票 高铁票 共享单车 共享汽车 代驾 租车 扫码乘车 公交卡 刷卡 高铁 动车 运价 打表 油补 支付系统 车载 乘车码 乘车 磁浮 磁悬浮',
    enWords: 'taxi, muni, sfmta, ride',
  },
  {
    code: 'other-service',
    zh: '其他服务（公用事业、快递、金融等）',
    en: 'Other services (utilities, post, finance)',
    group: 'services',
    zhWords:
      '快递 邮政 邮局 物流 包裹 干洗 干洗店 家政 保姆 月嫂 婚介 银行 贷款 保险公司 保险 保单 自来水 停水 供水 水压 水费 用水 直供水 停电 供电 电费 用电 电表 充电桩 充电站 天然气 燃气 燃气公司 供暖 暖气 电力局 电网 水电 通水 通气 水质 变压器 低压 电压 信用卡 征信 高压线 票据 殡葬 宠物 搬家 维修费 售后服务 服务态度 水管 二次供水 抄表 水表 自来水厂 水务 水电分离',
    enWords: 'puc water, water service, delivery, bank, insurance',
  },
];
