// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Code;

/**
 * Registered clinical departments (诊疗科目), codes of {@link ChinaCodeSystems#SPECIALTIES}: what the
 * licence of an institution says it may do.
 *
 * <p>Source: 医疗机构诊疗科目名录, 卫医发(1994)27号, with the departments added in 2007 (27) and 2009 (28). 01 to
 * 09.03 were read in a copy of the notice, the rest in tables of programs that carry the list and
 * agree with it and each other. Other tables write 99 for the last code of a department (其他); the
 * notice numbers it on. English names are translations of this library.
 */
public final class Specialties {
  private static final String LIST = "医疗机构诊疗科目名录, 卫医发(1994)27号";

  /** What the codes stand for. */
  public static final Catalogue<Code> ALL =
      Catalogue.table(Code::of, "zh", "en")
          .rows(
              LIST,
              Evidence.READ,
              """
              01 | 预防保健科 | Preventive care
              02 | 全科医疗科 | General practice
              03 | 内科 | Internal medicine
              03.01 | 呼吸内科专业 | Respiratory medicine
              03.02 | 消化内科专业 | Gastroenterology
              03.03 | 神经内科专业 | Neurology
              03.04 | 心血管内科专业 | Cardiovascular medicine
              03.05 | 血液内科专业 | Haematology
              03.06 | 肾病学专业 | Nephrology
              03.07 | 内分泌专业 | Endocrinology
              03.08 | 免疫学专业 | Immunology
              03.09 | 变态反应专业 | Allergy
              03.10 | 老年病专业 | Geriatrics
              03.11 | 其他 | Other internal medicine
              04 | 外科 | Surgery
              04.01 | 普通外科专业 | General surgery
              04.02 | 神经外科专业 | Neurosurgery
              04.03 | 骨科专业 | Orthopaedics
              04.04 | 泌尿外科专业 | Urology
              04.05 | 胸外科专业 | Thoracic surgery
              04.06 | 心脏大血管外科专业 | Cardiac and great-vessel surgery
              04.07 | 烧伤科专业 | Burns
              04.08 | 整形外科专业 | Plastic surgery
              04.09 | 其他 | Other surgery
              05 | 妇产科 | Obstetrics and gynaecology
              05.01 | 妇科专业 | Gynaecology
              05.02 | 产科专业 | Obstetrics
              05.03 | 计划生育专业 | Family planning
              05.04 | 优生学专业 | Eugenics
              05.05 | 生殖健康与不孕症专业 | Reproductive health and infertility
              05.06 | 其他 | Other obstetrics and gynaecology
              06 | 妇女保健科 | Women's health
              06.01 | 青春期保健专业 | Adolescent health
              06.02 | 围产期保健专业 | Perinatal health
              06.03 | 更年期保健专业 | Menopausal health
              06.04 | 妇女心理卫生专业 | Women's mental health
              06.05 | 妇女营养专业 | Women's nutrition
              06.06 | 其他 | Other women's health
              07 | 儿科 | Paediatrics
              07.01 | 新生儿专业 | Neonatology
              07.02 | 小儿传染病专业 | Paediatric infectious diseases
              07.03 | 小儿消化专业 | Paediatric gastroenterology
              07.04 | 小儿呼吸专业 | Paediatric respiratory medicine
              07.05 | 小儿心脏病专业 | Paediatric cardiology
              07.06 | 小儿肾病专业 | Paediatric nephrology
              07.07 | 小儿血液病专业 | Paediatric haematology
              07.08 | 小儿神经病学专业 | Paediatric neurology
              07.09 | 小儿内分泌专业 | Paediatric endocrinology
              07.10 | 小儿遗传病专业 | Paediatric genetics
              07.11 | 小儿免疫专业 | Paediatric immunology
              07.12 | 其他 | Other paediatrics
              08 | 小儿外科 | Paediatric surgery
              08.01 | 小儿普通外科专业 | General paediatric surgery
              08.02 | 小儿骨科专业 | Paediatric orthopaedics
              08.03 | 小儿泌尿外科专业 | Paediatric urology
              08.04 | 小儿胸心外科专业 | Paediatric cardiothoracic surgery
              08.05 | 小儿神经外科专业 | Paediatric neurosurgery
              08.06 | 其他 | Other paediatric surgery
              09 | 儿童保健科 | Child health
              09.01 | 儿童生长发育专业 | Child growth and development
              09.02 | 儿童营养专业 | Child nutrition
              09.03 | 儿童心理卫生专业 | Child mental health
              """)
          .rows(
              LIST + ", as programs carry it",
              Evidence.SECONDARY,
              """
              09.04 | 儿童五官保健专业 | Eye, ear, nose and mouth care of children
              09.05 | 儿童康复专业 | Child rehabilitation
              09.06 | 其他 | Other child health
              10 | 眼科 | Ophthalmology
              11 | 耳鼻咽喉科 | Otorhinolaryngology
              11.01 | 耳科专业 | Otology
              11.02 | 鼻科专业 | Rhinology
              11.03 | 咽喉科专业 | Laryngology
              11.04 | 其他 | Other otorhinolaryngology
              12 | 口腔科 | Stomatology
              12.01 | 口腔内科专业 | Oral medicine
              12.02 | 口腔颌面外科专业 | Oral and maxillofacial surgery
              12.03 | 正畸专业 | Orthodontics
              12.04 | 口腔修复专业 | Prosthodontics
              12.05 | 口腔预防保健专业 | Preventive dentistry
              12.06 | 其他 | Other stomatology
              13 | 皮肤科 | Dermatology
              13.01 | 皮肤病专业 | Skin diseases
              13.02 | 性传播疾病专业 | Sexually transmitted diseases
              13.03 | 其他 | Other dermatology
              14 | 医疗美容科 | Medical aesthetics
              15 | 精神科 | Psychiatry
              15.01 | 精神病专业 | Mental illness
              15.02 | 精神卫生专业 | Mental health
              15.03 | 药物依赖专业 | Substance dependence
              15.04 | 精神康复专业 | Psychiatric rehabilitation
              15.05 | 社区防治专业 | Community prevention and treatment
              15.06 | 临床心理专业 | Clinical psychology
              15.07 | 司法精神专业 | Forensic psychiatry
              15.08 | 其他 | Other psychiatry
              16 | 传染科 | Infectious diseases
              16.01 | 肠道传染病专业 | Intestinal infections
              16.02 | 呼吸道传染病专业 | Respiratory infections
              16.03 | 肝炎专业 | Hepatitis
              16.04 | 虫媒传染病专业 | Arthropod-borne infections
              16.05 | 动物源性传染病专业 | Zoonoses
              16.06 | 蠕虫病专业 | Helminthiases
              16.07 | 其他 | Other infectious diseases
              17 | 结核病科 | Tuberculosis
              18 | 地方病科 | Endemic diseases
              19 | 肿瘤科 | Oncology
              20 | 急诊医学科 | Emergency medicine
              21 | 康复医学科 | Rehabilitation medicine
              22 | 运动医学科 | Sports medicine
              23 | 职业病科 | Occupational diseases
              23.01 | 职业中毒专业 | Occupational poisoning
              23.02 | 尘肺专业 | Pneumoconiosis
              23.03 | 放射病专业 | Radiation sickness
              23.04 | 物理因素损伤专业 | Injuries by physical agents
              23.05 | 职业健康监护专业 | Occupational health surveillance
              23.06 | 其他 | Other occupational diseases
              24 | 临终关怀科 | Hospice care
              25 | 特种医学与军事医学科 | Special and military medicine
              26 | 麻醉科 | Anaesthesiology
              30 | 医学检验科 | Laboratory medicine
              30.01 | 临床体液、血液专业 | Clinical body fluids and blood
              30.02 | 临床微生物学专业 | Clinical microbiology
              30.03 | 临床生化检验专业 | Clinical biochemistry
              30.04 | 临床免疫、血清学专业 | Clinical immunology and serology
              30.05 | 临床细胞分子遗传学专业 | Clinical cytology and molecular genetics
              30.06 | 其他 | Other laboratory medicine
              31 | 病理科 | Pathology
              32 | 医学影像科 | Medical imaging
              32.01 | X线诊断专业 | X-ray diagnosis
              32.02 | CT诊断专业 | CT diagnosis
              32.03 | 磁共振成像诊断专业 | Magnetic resonance imaging
              32.04 | 核医学专业 | Nuclear medicine
              32.05 | 超声诊断专业 | Ultrasound diagnosis
              32.06 | 心电诊断专业 | Electrocardiography
              32.07 | 脑电及脑血流图诊断专业 | Electroencephalography and rheoencephalography
              32.08 | 神经肌肉电图专业 | Electromyography
              32.09 | 介入放射学专业 | Interventional radiology
              32.10 | 放射治疗专业 | Radiotherapy
              32.11 | 其他 | Other medical imaging
              50 | 中医科 | Traditional Chinese medicine (TCM)
              50.01 | 内科专业 | TCM internal medicine
              50.02 | 外科专业 | TCM surgery
              50.03 | 妇产科专业 | TCM obstetrics and gynaecology
              50.04 | 儿科专业 | TCM paediatrics
              50.05 | 皮肤科专业 | TCM dermatology
              50.06 | 眼科专业 | TCM ophthalmology
              50.07 | 耳鼻咽喉科专业 | TCM otorhinolaryngology
              50.08 | 口腔科专业 | TCM stomatology
              50.09 | 肿瘤科专业 | TCM oncology
              50.10 | 骨伤科专业 | TCM orthopaedics and traumatology
              50.11 | 肛肠科专业 | TCM proctology
              50.12 | 老年病科专业 | TCM geriatrics
              50.13 | 针灸科专业 | Acupuncture and moxibustion
              50.14 | 推拿科专业 | Tuina massage
              50.15 | 康复医学专业 | TCM rehabilitation
              50.16 | 急诊科专业 | TCM emergency medicine
              50.17 | 预防保健科专业 | TCM preventive care
              50.18 | 其他 | Other TCM
              51 | 民族医学科 | Ethnic medicine
              51.01 | 维吾尔医学 | Uyghur medicine
              51.02 | 藏医学 | Tibetan medicine
              51.03 | 蒙医学 | Mongolian medicine
              51.04 | 彝医学 | Yi medicine
              51.05 | 傣医学 | Dai medicine
              51.06 | 其他 | Other ethnic medicine
              52 | 中西医结合科 | Integrated Chinese and Western medicine
              """)
          .rows(
              "卫医发(2007)227号, as quoted by the Chinese society of pain medicine",
              Evidence.SECONDARY,
              "27 | 疼痛科 | Pain medicine")
          .rows(
              "卫医政发(2009)9号, which adds it to " + LIST,
              Evidence.READ,
              "28 | 重症医学科 | Intensive care medicine")
          .rows(
              "added to the list for licensing transplants, as programs carry it",
              Evidence.SECONDARY,
              """
              04.01.01 | 肝脏移植项目 | Liver transplantation
              04.01.02 | 胰腺移植项目 | Pancreas transplantation
              04.01.03 | 小肠移植项目 | Small-bowel transplantation
              04.04.01 | 肾脏移植项目 | Kidney transplantation
              04.05.01 | 肺脏移植项目 | Lung transplantation
              04.06.01 | 心脏移植项目 | Heart transplantation
              """)
          .build();

  private Specialties() {}
}
