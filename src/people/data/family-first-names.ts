/** Chinese and Vietnamese family names, in the spellings of the press; they stand before the given name. */
export const familyFirstNames = `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo
  zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  lü lyu yao shen mao wen bo hua qin nguyen tran pham
  си сі ли лі мао дэн ден цзян ху вэнь вен цинь цінь цин нгуен чан ван уан ма чжан лю чжао чжоу чжу джоу дън
  хань пэн цай линь чжэн чэнь чень сунь лян хуан сяо тянь цзэн сюй фам тран`;

export const koreanFamilyNames = `kim lee park choi chung jung kang cho yoon yun jang lim shin seo kwon hwang song hong
  jeon moon ban ri pak roh ким кім мун пак юн пан бан`;

/**
 * What Chinese and Korean given names are made of, one or two syllables together or apart, in Latin and in Cyrillic;
 * tells "Kim Jong Un" from "Kim Kardashian".
 */
export const eastAsianGivenName =
  /^(?:(?:zh|ch|sh|j|y|x|q|b|p|m|f|d|t|n|l|g|k|h|z|c|s|r|w)?[yw]?(?:iang|iong|uang|ang|eng|ing|ong|yeol|yong|yeon|eon|yeol|ian|iao|uan|uai|eun|eui|ae|ai|ao|an|ei|en|eo|eu|ia|ie|in|iu|ou|oo|ee|ue|ui|un|uk|uo|ok|ol|ik|il|im|yo|[aeiouü])[kngl]{0,2}-?){1,2}$|^(?:(?:цз|дз|чж|дж|ч|ш|с|й|х|б|п|м|ф|д|т|н|л|г|к|ж|в|р|з|ц)?ь?(?:оу|яо|юэ|юе|ює|ує|ао|уа|юа|ай|эй|ей|уй|[аеёєиіїоуыъьэюя])(?:нь|нг|ль|[нлкмпт])?-?){1,2}(?:а|у|е|ом|ем|я|ю)?$/;
