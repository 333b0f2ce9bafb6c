import type { Category } from './category.js';

/** Goods that consumers buy. */
export const GOODS: readonly Category[] = [
  {
    code: 'food',
    zh: '食品',
    en: 'Food',
    group: 'goods',
    zhWords:
      '食品 食品安全 过期食品 变质 发霉 异物 牛奶 奶粉 饮料 零食 糕点 面包 蛋糕 水果 蔬菜 猪肉 牛肉 鸡蛋 大米 食用油 酒水 白酒 保健食品 保健品 保质期 地沟油 添加剂 矿泉水 桶装水 农药残留 超市食品 生鲜',
    enWords: 'food, expired food, grocery, food safety',
  },
  {
    code: 'clothing',
    zh: '服装鞋帽',
    en: 'Clothing and shoes',
    group: 'goods',
    zhWords: '服装 衣服 鞋子 皮鞋 运动鞋 羽绒服 裤子 裙子 箱包 鞋帽 掉色 开胶 起球 童装 内衣',
    enWords: 'clothing, clothes, shoes',
  },
  {
    code: 'vehicles',
    zh: '汽车及配件',
    en: 'Vehicles and parts',
    group: 'goods',
    zhWords:
      '汽车销售 购车 买车 新车 二手车 4s店 提车 车辆质量 发动机 变速箱 轮胎 汽车维修 汽车质量 汽车召回 电动车质量 摩托车质量 汽车配件 定金购车 车行',
    enWords: 'car dealer, used car, vehicle purchase',
  },
  {
    code: 'appliances',
    zh: '家电数码',
    en: 'Appliances and electronics',
    group: 'goods',
    zhWords:
      '家电 电视机 冰箱 洗衣机 空调质量 空调维修 热水器 油烟机 抽油烟机 手机质量 手机维修 电脑 笔记本电脑 家用电器 三包 燃气灶 净水器 售后维修',
    enWords: 'appliance, refrigerator, washing machine',
  },
  {
    code: 'decoration',
    zh: '装修建材家具',
    en: 'Decoration, materials and furniture',
    group: 'goods',
    zhWords:
      '装修公司 装饰公司 装修质量 装修合同 家装 建材 瓷砖 地板 家具 橱柜 门窗 沙发 床垫 涂料 甲醛 精装修 装修款 装修严重',
    enWords: 'furniture, home decoration',
  },
  {
    code: 'drugs',
    zh: '药品医疗器械化妆品',
    en: 'Drugs, devices and cosmetics',
    group: 'goods',
    zhWords: '药品 药店 药房 假药 劣药 中药 处方药 医疗器械 化妆品 面膜 疫苗质量 口罩 保健药',
    enWords: 'pharmacy, drugs, cosmetics',
  },
  {
    code: 'other-goods',
    zh: '其他商品',
    en: 'Other goods',
    group: 'goods',
    zhWords:
      '商品质量 产品质量 质量问题退货 退货 换货 买到假 珠宝 黄金首饰 首饰 玉石 眼镜 日用品 玩具 图书 网购 收藏品 古玩 茶叶 婴儿用品',
    enWords: 'merchandise, refund of goods',
  },
];
