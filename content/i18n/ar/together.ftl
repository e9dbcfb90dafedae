## Support
card-support-now = أحتاج إليك الآن
    .coach = لمسة واحدة جواب. و«لا» جواب أيضًا.
card-support-now-wish = ما الذي يساعد؟
    .name = أمنية
    .listen = الاستماع إليّ
    .comfort = مواساتي
    .think = التفكير معي
    .company = البقاء معي
    .space = بعض الوقت لنفسي
    .say-listen = يكفيني الاستماع. لا شيء يحتاج إلى إصلاح.
    .say-comfort = تكفيني المواساة. لا شيء يحتاج إلى إصلاح.
    .say-think = نفكّر معًا.
    .say-company = يكفيني البقاء معي. لا شيء يحتاج إلى إصلاح.
    .say-space = أحتاج إلى بعض الوقت لنفسي. وليس السبب منك.
card-support-now-note = بضع كلمات، عند الرغبة
    .name = ملاحظة
card-support-low = طاقتي تنفد
    .coach = يمكن أن نحب أحدًا ونحتاج إلى مساء حرّ.
card-support-low-ask = ما الذي يمنحك متنفسًا؟
    .name = ما يمنح متنفسًا
    .something = طلب شيء
    .someone_else = طلب العون من شخص آخر
    .stop_one = إيقاف اتفاق واحد
card-support-low-note = بضع كلمات، عند الرغبة
    .name = ملاحظة

## What weighs
card-strain-weight = كم يثقل عليك؟
    .name = الثقل
    .none = لا يثقل
    .light = خفيف
    .some = بعض الشيء
    .heavy = ثقيل
    .very_heavy = ثقيل جدًا
card-strain-appearance = تغيّر المظهر
card-strain-sexual-ability = ما تغيّر في حياتنا الجنسية
card-strain-abilities = ما لم يعد ممكنًا
card-strain-money = المال
card-strain-roles = مَن يفعل ماذا
card-strain-grief = الحزن
card-strain-sleep = النوم
card-strain-family = العائلة
card-strain-work = العمل

## Mine or ours
card-reveal-mine-or-ours = هذا القلق: لمن يبدو؟
    .coach = لا طرف أفضل من الآخر. الفارق خبر، لا ذنب.
card-reveal-mine-or-ours-place = أين موضعه؟
    .name = موضعه
    .mine = لي
    .more_mine = أقرب إليّ
    .between = بين الاثنين
    .more_ours = أقرب إلينا
    .ours = لنا

## What we don't know
card-unsure = أمر غير مؤكد
    .coach = وضعه حيث ينتمي. وقد ينتقل.
card-unsure-text = ما هو؟
    .name = ما هو
card-unsure-place = إلى أين ينتمي؟
    .name = المكان
    .known = معلوم
    .unknown = مجهول
    .in_our_hands = في أيدينا
    .not_in_our_hands = ليس في أيدينا
card-unsure-next = متى نعرف المزيد؟
    .name = الموعد القادم
card-unsure-plan_if = إذا حدث هذا
    .name = إذا
card-unsure-plan_then = فعندها نفعل هذا
    .name = عندها

## Money talk
card-money-text = ماذا ينبغي أن يُقال عنه؟
    .name = ما يُقال
card-money-by = إلى متى؟
    .name = حتى
card-money-overview = ما يدخل وما يخرج
card-money-treatment = ما يكلّفنا العلاج
card-money-less-work = عمل أقل ودخل أقل
card-money-benefits = دعم من حقّنا
card-money-insurance = التأمين
card-money-debts = الديون
card-money-reserve = احتياط للأشهر الصعبة
card-money-joy = مال للفرح
card-money-own = مال خاص لكلٍّ منا
card-money-help = أجرة المساعدة في البيت
card-money-home = تغييرات في المسكن
card-money-family = مال من العائلة أو لها
card-money-access = مَن يصل إلى أيّ حساب
card-money-papers = أين الأوراق
card-money-feelings = ما يثيره المال في داخلي
card-entry-decision = قرار
    .coach = تدوين السبب. يفيد حين تأتي الشكوك.
card-entry-decision-what = ماذا قرّرنا؟
    .name = القرار
card-entry-decision-why = لماذا؟
    .name = السبب
card-entry-decision-look_again = متى ننظر فيه من جديد؟
    .name = النظر من جديد

## Others
card-who-name = مَن؟
    .name = مَن
card-who-what = ماذا ينبغي أن نعرف معًا؟
    .name = ما يُعرف
card-who-knows = مَن يعرف أيضًا
card-who-call = بمَن نتصل
card-who-not-yet = مَن لا ينبغي أن يعرف بعد

## Moments
card-entry-moment = لحظة
    .coach = نظرة فقط. لا شيء ينتظر جوابًا.
card-entry-moment-text = كيف كانت؟
    .name = اللحظة
card-entry-best = شيء جيد، مهما صغر
    .coach = سؤال واحد بفضول، بلا منافسة.
card-entry-best-text = ماذا كان؟
    .name = شيء جيد
card-entry-changed = شيء ما تغيّر
    .coach = ما اتُّفق عليه يمكن النظر فيه من جديد.
card-entry-changed-what = ما الذي تغيّر؟
    .name = التغيّر
card-entry-changed-since = منذ متى؟
    .name = منذ

## Pause and repair
card-path-pause = أحتاج إلى استراحة. لست أتركنا.
    .coach = التوقف مسموح. والعودة أيضًا.
card-step-pause-back = استراحة
card-step-pause-back-when = العودة؟
    .name = العودة
    .twenty = بعد 20 دقيقة
    .tonight = هذا المساء
    .tomorrow = غدًا
    .i_say = سأقول متى
card-step-pause-breathe = ماء. نفَس بطيء.
card-step-pause-breathe-protecting = ما الذي تجري حمايته في داخلك؟
    .name = ما أحميه
    .hint = لا يظهر هذا لغيرك.
card-step-pause-parts = نصيبي
card-step-pause-parts-mine = نصيبي
    .name = نصيبي
card-step-pause-parts-missed = ما فاتني
    .name = ما فاتني
card-step-pause-parts-need = ما أحتاج إليه
    .name = ما أحتاج إليه
card-step-pause-small = شيء صغير واحد
card-step-pause-small-thing = شيء صغير واحد؟
    .name = شيء صغير واحد
    .tea = شاي
    .sit_near = الجلوس قريبًا
    .sleep = النوم

## Telling each other, in four sittings
card-path-disclosure = أن نحكي لبعضنا، في أربع جلسات قصيرة
    .coach = واحد يحكي والآخر يصغي، ثم تبادل.
card-step-disclosure-body = بكلماتك
    .name = الرسالة
    .hint = كما تأتي. لا يلزم أن تكون جميلة.
card-step-disclosure-happened = ما الذي حدث
    .starter = بدأ الأمر حين…
    .coach = إصغاء فقط، ثم إعادة شيء واحد مما سُمع.
card-step-disclosure-felt = كيف كان الأمر لي
    .starter = في الداخل كان كأنه…
    .coach = تسمية الشعور المسموع، من دون حلّه.
card-step-disclosure-held-back = ما أبقيته في داخلي
    .starter = لم أقله، لأن…
    .coach = شكر على الثقة، ثم صمت.
card-step-disclosure-now = ماذا يعني لنا الآن
    .starter = من الآن أودّ…
    .coach = البحث عن أمنية واحدة لكليكما.

## Everything that is there
together-now = حين يكون الآن صعبًا
together-ahead = للأيام القادمة
together-around = حولكما
together-storms = عواصف
together-question = أسئلة
together-flareplan = خطتنا ليوم الهجمة

## Support
support-title = سند الآن
support-lede = لمسة تطلب. ولمسة تجيب.
support-alone = لا أحد هنا بعد. يمكن عرض شاشة على من هو قريب.
support-take-back = سحبه
support-good = هذا جيد
support-rest = تركه يرتاح
support-done = صار الأمر بخير
card-support-now-come = ما الجواب؟
    .name = الجواب
    .coming = أنا في الطريق إليك
    .while = بعد قليل
card-support-low-come = ما الجواب؟
    .name = الجواب
    .coming = أنا في الطريق إليك
    .while = بعد قليل

## What is talked about until both agree
talk-put-away = وضعه جانبًا
unsure-title = ما ليس مؤكدًا
unsure-lede = لكل أمر موضعه. عندها لا يكون في كل مكان.
unsure-empty = لا شيء هنا بعد. يكفي أمر واحد غير مؤكد للبداية.
unsure-do = وضع شيء هنا
money-title = المال
money-lede = ما تتفقان على الحديث عنه، موضوعًا بعد موضوع.
money-empty = لا موضوع بعد. يكفي اختيار واحد؛ والباقي ينتظر.
money-do = اختيار موضوع
others-title = آخرون حولنا
others-lede = من يعلم، وبمن الاتصال، ومن لا ينبغي أن يعلم بعد.
others-empty = لم يُذكر أحد بعد. بمن الاتصال أولًا؟
others-do = ذكر شخص
card-who-phone = رقم للاتصال
    .name = الرقم

## Mine or ours: the worry, and the screens
card-entry-worry = قلق
card-entry-worry-text = ما هذا القلق، في سطر واحد؟
    .name = القلق
ours-title = لي أم لنا؟
ours-lede = قلق واحد في سطر واحد. ثم يقول كلٌّ منكما على حدة لمن يبدو.
ours-put = سؤالنا معًا
ours-put-note = الشخص الآخر يقرأ هذا السطر. وتبقى الإجابات مختومة حتى تصيرا اثنتين.
ours-named = ما سُمّي
ours-empty = لا شيء بعد. قلق صغير يكفي للبداية.
ours-near = تشعران به على نحو متقارب.
ours-far = الحديث عن ذلك أولًا. لا خطة اليوم.
ours-both-mine = من الجانبين: لي.
ours-plan-do = طلب شيء يعين

## What weighs: the screens
strains-title = ما يثقل
strains-lede = يقول كلٌّ منكما على حدة كم يثقل. ثم تريان أين تختلفان.
strains-begin = واحد يكفي للبداية. والباقي يمكنه الانتظار.
strains-alike = متقارب لديكما
strains-differ = مختلف لديكما
strains-step = خطوة صغيرة تالية
strains-step-listen = سؤال واحد: «كيف هو عليك؟» ثم الإصغاء. لا يلزم حلّ شيء اليوم.

## What is written down
together-talk = للحديث
decisions-title = ما قررناه
decisions-lede = كتابة السبب تساعد حين تأتي الشكوك.
decisions-empty = لا شيء مكتوب بعد. يكفي قرار واحد للبداية.
decisions-do = كتابة قرار
changed-title = تغيّر شيء
changed-lede = يكفي قوله مرة واحدة. ثم يمكن النظر من جديد في ما اتُّفق عليه.
changed-empty = لا شيء هنا. حين يتغيّر شيء يكفي سطر واحد.
changed-do = ذكر ما تغيّر
changed-look = ما قد يستحق نظرة جديدة
kept-share = إظهار
kept-keep = إبقاء
