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

## What helped, outside a storm
card-entry-helped = Что помогло
    .coach = Это сохранится на следующий раз.
card-entry-helped-text = Что помогло и как?
    .name = Что помогло

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

## From when on to ask whether it has eased
card-entry-stressor-ask = Когда спросить, отпустило ли?
    .name = Спросить снова

## The screens
storms-title = Бури
storms-ask = Буря?
storms-lede = Одно касание, и она названа. Сегодняшний день станет маленьким, пока не отпустит.
storms-show-note = Видно, какая это буря и с каких пор. Больше ничего.
storms-now = Сейчас
storms-eased-ask = Отпустило?
storms-not-yet = Ещё нет
storms-stop-asking = Больше не спрашивать
storms-eased-do = Отпустило
storms-last = В прошлый раз помогло: { $what }
storms-last-not = В прошлый раз не помогло: { $what }
storms-show-these = Показать это
storms-shown = Это показано.
storms-after = Что помогло? Что нет?
storms-keep = Сохранить на следующий раз
storms-keep-note = Видите только вы. В следующий раз это будет здесь.
storms-before = Бури, что прошли
storms-small = Сегодня день маленький. Хватит одного слова и одного желания.
storms-rest = Остальное на сегодня
storms-helped-do = Записать, что помогло
