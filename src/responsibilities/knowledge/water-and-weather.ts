/** 水利、气象、地震: no guideline was issued for them; approvals for projects are named with major projects. */
import type { Ministry, Outside } from "./types.js";

const WATER: Outside = { id: "water", zh: "水利、河道和防洪", en: "water works, rivers and floods" };
const EARTH: Outside = {
  id: "weather-and-earthquakes",
  zh: "气象和防震设施管理",
  en: "weather and earthquake precautions",
};

export const WATER_RESOURCES: Ministry = {
  departments: `水利局 水务局 水利和湖泊局 水利水产局 水利站 水务站 水利所 水管站 水利水保局 水土保持局 河长办 河长制办公室 水利服务中心 水库管理所 灌区管理 河道管理
    移民局 移民管理局`,
  leaning: { to: WATER, share: 0.75 },
  fields: [
    {
      of: WATER,
      laws: `水法 防洪法 河道管理条例 水库大坝安全管理条例 水利工程 抗旱条例 防汛条例 水文条例 水资源 长江河道采砂 农田水利条例 河道采砂
        地下水管理条例 大中型水利水电工程 河道 水库 水利 灌区 节约用水 南水北调 河湖 农村供水 农村饮水 小型水利 湖泊 蓄滞洪区`,
      words: `河道 水利 水利工程 水库 堤防 大坝 采砂 灌溉 灌排 水资源费 水资源论证 水资源 用水 防汛 防洪 抗旱 水文 水工程 滩涂 围湖 围垦 护堤 护岸 水事 水闸 机电井 打井 取水设施 水政
        河长 行洪 移民后期扶持 水库移民 蓄水 湖泊 沟渠 渠道 农田水利 水域 岸线 阻碍行洪 农村饮水 节约用水 擅自取水 涉河 涉水工程 水土流失 坡度以上 陡坡地 崩塌、滑坡 水土保持补偿费
        水库大坝 塘坝 山塘 水塘 护堤地 堤顶 水电工程 水资源税 节水 供水工程 农村供水 自备水源 水量 蓄滞洪区 水利设施 灌区 渠系 用水户 河湖 侵占河道 河砂 洪水调度 水利建设 水法 水行政
        河道管理范围 水资源管理 水源工程 湖长 排涝 阻水 灌溉渠道`,
      hints: "水电站 泵站 引水",
    },
  ],
};

export const METEOROLOGY: Ministry = {
  departments: "气象局 气象台 地震局 防震减灾局 地震办公室",
  leaning: { to: EARTH, share: 0.9 },
  fields: [
    {
      of: EARTH,
      laws: "气象法 防雷减灾 人工影响天气 防震减灾法 地震监测 地震安全性评价 气象灾害 气象探测 升放气球 通用航空飞行管制 防震减灾",
      words: `防雷 防雷装置设计审核和竣工验收 雷电 人工影响天气 升放 气球 地震监测 抗震设防 地震安全性 气象台站 气象探测 气象信息 气象 地震 避雷 雷电防护 雷电灾害 人工降雨 地震安全 地震应急
        防震减灾 无人驾驶自由气球 系留气球 大气环境影响评价使用的气象资料 气候可行性`,
      hints: "抗震",
    },
  ],
};
