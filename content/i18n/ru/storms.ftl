## Storms
card-entry-stressor-flare = Обострение
    .coach = Пришло обострение. Объяснять не нужно.
card-entry-stressor-hospital = Больница
    .coach = Кто-то из вас в больнице. Остальное подождёт.
card-entry-stressor-bad-news = Плохие новости
    .coach = Пришла новость. Сохранять спокойствие не обязательно.
card-entry-stressor-money = Денежная буря
    .coach = Деньги давят. Сегодня вечером решать не нужно.
card-entry-stressor-loss = Утрата
    .coach = Кого-то или чего-то больше нет. Говорить ничего не нужно.
card-entry-stressor-other = Другая буря
    .coach = Это буря, потому что вы так говорите.

## What every storm asks
card-entry-stressor-start = С каких пор?
    .name = С
card-entry-stressor-end = Когда отпустило?
    .name = Отпустило
card-entry-stressor-helped = Что помогло?
    .name = Помогло
    .hint = Двух касаний достаточно. Это сохранится на следующий раз.
    .dark = Тёмная комната
    .quiet = Тишина
    .warm = Тепло
    .food = Что-нибудь поесть
    .sleep = Сон
    .company = Компания
    .alone = Одиночество
    .no_questions = Никаких вопросов
    .talk = Разговор
    .music = Музыка
    .air = Свежий воздух
    .laugh = Смех
    .medicine = Лекарства
    .tasks = Меньше дел
    .someone_else = Кто-то со стороны
card-entry-stressor-didnt = Что не помогло?
    .name = Не помогло
    .hint = Это не упрёк. Это на следующий раз.
    .dark = Тёмная комната
    .quiet = Тишина
    .warm = Тепло
    .food = Что-нибудь поесть
    .sleep = Сон
    .company = Компания
    .alone = Одиночество
    .no_questions = Никаких вопросов
    .talk = Разговор
    .music = Музыка
    .air = Свежий воздух
    .laugh = Смех
    .medicine = Лекарства
    .tasks = Меньше дел
    .someone_else = Кто-то со стороны
card-entry-stressor-note = Своими словами
    .name = Заметка

## The flare plan
card-flareplan = Наш план на обострение
    .coach = Пишите его в хороший день. Он заговорит в плохой.
card-flareplan-first = Что сначала?
    .name = Сначала
    .hint = Что делается в первый час.
card-flareplan-signs = По чему мы замечаем, что оно близко?
    .name = Признаки
card-flareplan-helps = Что помогает?
    .name = Помогает
card-flareplan-not = Чего лучше не делать?
    .name = Лучше не делать
card-flareplan-who_to_call = Кому звоним и когда?
    .name = Кому звонить

## The plan
flareplan-title = Наш план на обострение
flareplan-lede = Написан в спокойный день для дня, когда понадобится.
flareplan-empty = Плана пока нет. Хватит одной строки: что помогает сначала.
flareplan-do = Написать план
