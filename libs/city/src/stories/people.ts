import type { Random } from '../random.js';

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰飞鹏晨雪梅浩宇欣怡子轩佳琪思远文博'];
const ROADS = ['云栖', '望江', '青禾', '锦溪', '松泉', '柳荫', '星湖', '河湾', '紫藤', '南屏', '丹桂', '长桥'];
const ROAD_KINDS = ['路', '大街', '巷', '大道'];
const ESTATES = ['花园', '家苑', '公馆', '新村', '小区'];

/** Somebody who writes to the hotline. Nobody real: the names are drawn by lot and the number range is not assigned. */
export interface Person {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** The person of a number within a city; the same number is the same person, whatever they write about. */
export function inventPerson(random: Random): Person {
  const given = random.chance(800) ? random.pick(GIVEN) + random.pick(GIVEN) : random.pick(GIVEN);
  return {
    name: random.pick(SURNAMES) + given,
    // 160 has never been assigned to a mobile network.
    phone: `160${String(random.below(100_000_000)).padStart(8, '0')}`,
    address: `${inventStreet(random)}${random.pick(ROADS)}${random.pick(ESTATES)}${random.between(1, 30)}栋${random.between(1, 28)}0${random.between(1, 4)}室`,
  };
}

/** A street that no map has to have. */
export function inventStreet(random: Random): string {
  return `${random.pick(ROADS)}${random.pick(ROAD_KINDS)}${random.between(1, 320)}号`;
}
