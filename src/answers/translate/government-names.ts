/**
 * Names that news use for a country's government, as articles in English | Bulgarian | Russian | Ukrainian have them: the
 * country's own names, then behind the colon its capital, then behind the semicolon the house that speaks for it, if
 * one does, and behind another the English word for what is its own.
 */
export const governmentNames = `
Russia|Русия|Россия|Росія: Moscow|Москва; Kremlin|Кремъл|Кремль; Russian
Ukraine|Украйна|Украина|Україна: Kyiv|Kiev|Киев|Київ; ; Ukrainian
United States|USA|US|U.S.|America|САЩ|США|Америка: Washington|Вашингтон; White House|Белият дом|Белый дом|Білий дім; American|US|U.S.
Britain|United Kingdom|UK|Великобритания|Британия|Велика Британія|Британія: London|Лондон; Downing Street|Даунинг стрийт|Даунинг-стрит|Даунінг-стріт; British
France|Франция|Франція: Paris|Париж; Elysee|Елисейския дворец|Елисейский дворец|Єлисейський палац; French
Germany|Германия|Німеччина: Berlin|Берлин|Берлін; ; German
Italy|Италия|Італія: Rome|Рим; ; Italian
Spain|Испания|Іспанія: Madrid|Мадрид; ; Spanish
Poland|Полша|Польша|Польща: Warsaw|Варшава; ; Polish
Hungary|Унгария|Венгрия|Угорщина: Budapest|Будапеща|Будапешт; ; Hungarian
Romania|Румъния|Румыния|Румунія: Bucharest|Букурещ|Бухарест; ; Romanian
Bulgaria|България|Болгария|Болгарія: Sofia|София|Софія; ; Bulgarian
Serbia|Сърбия|Сербия|Сербія: Belgrade|Белград; ; Serbian
Belarus|Беларус|Беларусь|Білорусь: Minsk|Минск|Мінськ; ; Belarusian
Turkey|Türkiye|Турция|Туреччина: Ankara|Анкара; ; Turkish
China|Китай: Beijing|Пекин|Пекін; ; Chinese
Japan|Япония|Японія: Tokyo|Токио|Токіо; ; Japanese
India|Индия|Індія: New Delhi|Delhi|Делхи|Дели|Делі; ; Indian
Iran|Иран|Іран: Tehran|Техеран|Тегеран; ; Iranian
North Korea|Северна Корея|Северная Корея|Північна Корея: Pyongyang|Пхенян|Пхеньян; ; North Korean
South Korea|Южна Корея|Южная Корея|Південна Корея: Seoul|Сеул; ; South Korean
`;
