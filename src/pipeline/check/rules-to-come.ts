import type { RuleRow, Severity } from '../../model/finding.ts';

const rule = (rule_id: string, severity: Severity, name: string, name_en: string, rationale: string, rationale_en: string): Omit<RuleRow, 'checked'> => ({
  rule_id,
  name,
  name_en,
  severity,
  rationale,
  rationale_en,
});

/** Rules that are named but not yet run. A rule leaves this list when it gets a file of its own. */
export const RULES_TO_COME: readonly Omit<RuleRow, 'checked'>[] = [
  rule('DQ01', 'error', '成本指标高于项目预算', "Cost target above the project's budget", '成本控制数高于预算数时，两者不能同时成立。', 'A cost ceiling above the budget cannot hold together with it.'),
  rule('DQ02', 'error', '数量×单价超出预算', 'Quantity times unit cost exceeds the budget', '数量与单价相乘应与预算相匹配；不计算就看不出来。', 'Quantity times unit cost should match the budget; without a calculator nobody sees it.'),
  rule('DQ04', 'warning', '项目编码格式异常', "Project code breaks the document's own pattern", '与同一文件其他编码的格式不同，可能是录入有误。', 'A code unlike the others of its document may be a slip of typing.'),
  rule('DQ07', 'info', '一级指标权重偏离通行方案', 'Level-1 weights differ from the common scheme', '我们把成本 20、产出 40、效益 20、满意度 10 理解为通行方案；允许调整，仅供参考。', 'We read 20 for cost, 40 for output, 20 for outcome and 10 for satisfaction as the common scheme; departures are allowed.'),
  rule('DQ09', 'info', '非标准二级指标名称', 'Non-standard level-2 name', '名称不同，归类需要换算。', 'A name of its own has to be mapped before it can be compared.'),
  rule('DQ10', 'warning', '比较符与指标方向矛盾', "Comparator contradicts the indicator's direction", '越高越好的指标设了上限，或越低越好的指标设了下限，可能是符号有误，也可能另有理由。', 'A ceiling where more is better, or a floor where less is, may be a slip, and may be meant.'),
  rule('DQ11', 'error', '名称中的数字与指标值不符', 'Number in the name differs from the value', '同一行印了两个不同的数。', 'One row prints two different numbers.'),
  rule('DQ12', 'warning', '目标文字与指标值不一致', 'Number in the objective differs from the indicator', '绩效目标与指标是同一件事的两种写法，数字应当一致。', 'Objective and indicator say one thing in two ways; their numbers should agree.'),
  rule('DQ13', 'warning', '同义反复', 'Target repeats its own name or description', '指标值重复名称，没有说明要达到什么水平。', 'A target that repeats its name does not say what level is due.'),
  rule('DQ14', 'info', '不适用行', 'Not-applicable row', '固定表式要求逐类填写，不适用的类别会写“未涉及”。', 'A fixed grid asks for every type, so that types that do not apply are filled with 未涉及.'),
  rule('DQ15', 'warning', '项目间雷同指标或目标', 'Identical targets or objectives copied across projects', '不同项目的目标相同，可能重复承诺同一件工作，也可能是同一项目的两条资金线。', 'Equal targets of two projects may promise one piece of work twice, or be one programme paid from two lines.'),
  rule('DQ16', 'info', '指标描述无信息', 'Description repeats the name', '描述与名称相同，没有增加信息。', 'A description equal to the name adds nothing.'),
  rule('DQ17', 'error', '不可能或无约束的界限', 'Impossible or vacuous bound', '百分比不超过 100% 的上限不构成约束。', 'A ceiling of 100% on a percentage binds nothing.'),
  rule('DQ18', 'warning', '缺少或不完整的计量单位', 'Missing or truncated unit', '没有单位的数值无法比较。', 'A number without a unit cannot be compared.'),
  rule('DQ19', 'info', '单价缺分母', 'Unit cost without its denominator', '单价须说明每人、每件还是每次。', 'A unit cost has to say per what.'),
  rule('DQ20', 'warning', '标题与目录、项目名称不一致', 'Heading differs from the table of contents or the project name', '同一项目在文件中出现两种名称。', 'One project carries two names in one document.'),
  rule('DQ22', 'warning', '跨期值与年度值不一致', 'Multi-year and annual targets do not match, or one is missing', '两套指标值应衡量同一件事。', 'The two targets should measure one thing.'),
  rule('DQ23', 'info', '数量指标为比率', 'Quantity indicator that is a rate', '比率通常反映质量，不是数量。', 'A rate usually tells quality, not quantity.'),
  rule('DQ24', 'info', '效益指标实为产出或质量', 'Outcome row that measures an output or quality', '效益应反映对人、经济、环境的影响。', 'An outcome tells effects on people, the economy or the environment.'),
  rule('DQ25', 'warning', '同一项目内重复指标', 'Duplicate indicator within a project', '同一名称出现两次，数值可能相互矛盾。', 'A name printed twice may carry two values.'),
  rule('DQ26', 'warning', '缺少应设指标类别', 'Expected class missing', '我们把产出和效益理解为每个项目原则上应设的类别。', 'We read output and outcome as classes that every project should have in principle.'),
  rule('DQ27', 'info', '满意度目标异常', 'Unusual satisfaction target', '没有公开的下限；只与本站文件的分布相比。', 'No published floor exists; this compares with the documents on this site only.'),
  rule('DQ28', 'info', '时间值含混', 'Ambiguous time value', '“12 月”可以是十二月，也可以是十二个月。', '12 月 may be December or twelve months.'),
  rule('DQ29', 'warning', '指标公式有误', 'The formula in the description does not match', '公式与名称或百分比不一致。', 'The formula disagrees with the name or with a percentage.'),
  rule('DQ30', 'info', '常规管理类指标', 'Routine compliance row', '我们把资金合规、采购规范理解为日常管理要求，不反映产出或效果。', 'We read compliance of spending and procurement as routine management, neither output nor effect.'),
];
