import { table } from './entry';

/** value | English | 中文 | français | the words of feeds */
export const conditions = table(`
new | brand new, brand-new, unused | 全新, 新品, 新的 | neuf, neuve, neufs | new
refurbished | refurb, renewed, reconditioned, certified refurbished | 翻新, 官翻 | reconditionné, reconditionnée, remis à neuf | refurbished, renewed
used | second hand, 2nd hand, 2nd-hand, second-hand, secondhand, pre-owned, preowned, preloved | 二手, 2手, 旧的 | d'occasion, d'occaz, occaz, occasion, seconde main, de seconde main | used, second-hand, pre-owned
`);

/** What it must work with. */
export const compatibilities = table(`
HomeKit | apple homekit, apple home, home kit, siri | HomeKit, homekit, 苹果家庭 | homekit, apple homekit, maison apple | homekit, apple home
Alexa | amazon alexa, echo | Alexa, alexa | alexa | alexa
Google Home | google assistant, google nest | google home, 谷歌助手 | google home, google assistant | google home, google assistant
Matter | matter-compatible | matter | matter | matter
Zigbee | | zigbee | zigbee | zigbee
iPhone | for iphone, for my iphone, for an iphone, works with iphone, compatible with iphone, ios | 兼容苹果, 苹果手机用, 兼容iphone | pour iphone, compatible iphone | iphone, ios
Android | android phone | 安卓, android | android | android
Mac | macos, macbook pro | mac | mac | mac, macos
Windows | windows pc | windows | windows | windows
USB-C | usb c, type-c, type c, usbc | usb-c, type-c | usb-c, usb c | usb-c
MagSafe | | magsafe | magsafe | magsafe
Bluetooth | | 蓝牙连接 | | bluetooth
induction | induction hob, induction cooktop, induction stove | 电磁炉 | induction, plaque à induction | induction
`);
