/** Chinese family names, in the spellings of the press; they stand before the given name. */
export const familyFirstNames = `xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo
  zheng liang xie tang han cao deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  lü lyu yao shen mao wen bo hua qin lai tsai chiang chou hsieh
  си сі ли лі мао дэн ден цзян ху вэнь вен цинь цінь цин чан ван уан ма чжан лю чжао чжоу чжу джоу дън дун хуа
  хань пэн цай линь чжэн чэнь чень сунь лян сун сяо тянь цзэн сюй тан го гао у дин чжен пен тянь лай фэн фен джан джао`;

export const koreanFamilyNames = `kim lee park choi choe chung jung kang cho yoon yun jang lim shin seo kwon hwang song hong
  jeon moon ban ri pak roh bong son ahn bae woo ryu koo han paik na
  ким кім мун пак юн пан бан пон бон бонг хан чо чон чхве чой кан сон сон сонг со квон хон ан пэ ю но рю чан`;

/** The three that nobody else has; of the others only names of three words are read as Vietnamese. */
export const vietnameseFamilyNames = `nguyen tran pham nguyễn trần phạm нгуен нгуєн чан фам`;

export const rarerVietnameseFamilyNames = `vo to do ho bui dang dinh duong doan phan hoang huynh luong truong trinh ngo
  vu ly mai лионг луонг чионг труонг võ tô đỗ hồ bùi đặng đinh dương đoàn hoàng huỳnh lương trương trịnh ngô vũ lý во то до хо буй данг динь зыонг доан фан хоанг хюинь лыонг чыонг чинь нго ву май`;

/**
 * What Chinese and Korean given names are made of, one or two syllables together or apart, in Latin and in Cyrillic;
 * tells "Kim Jong Un" from "Kim Kardashian".
 */
export const eastAsianGivenName =
  /^(?:(?:zh|ch|sh|wh|j|y|x|q|b|p|m|f|d|t|n|l|g|k|h|z|c|s|r|w)?[yw]?(?:iang|iong|uang|ang|eng|ing|ong|yeol|yong|yeon|eon|yeol|ian|iao|uan|uai|eun|eui|ae|ai|ao|an|ei|en|eo|eu|ia|ie|in|iu|ou|oo|ee|ua|ue|ui|un|uk|uo|uck|am|um|ok|ol|ik|il|im|yo|[aeiouü])[kngl]{0,2}-?){1,2}$|^(?:(?:цз|дз|чж|дж|чх|кх|тх|хв|гв|кв|ч|ш|с|й|х|б|п|м|ф|д|т|н|л|г|к|ж|в|р|з|ц)?ь?(?:ый|ий|юй|оу|яо|юэ|юе|ює|ує|ао|уа|юа|ай|эй|ей|уй|[аеёєиіїоуыъьэюя])(?:нь|нг|ль|[нлкмптр])?-?){1,2}(?:а|у|е|ом|ем|я|ю)?$/;

/** A syllable of a Vietnamese given name without its accents. */
export const vietnameseSyllable =
  /^(?:ngh?|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$|^(?:нг|тх|кх|ть|кь|[бвгдзклмнпрстфхчш])?ь?[аеєиіоуыэюя]{1,3}й?(?:нг|нь|ть|[кмнпт])?(?:а|у|е|ом|ем|я|ю)?$/;
