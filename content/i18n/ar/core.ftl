### Arabic: plain standard, أنتما to both. Verbal nouns on buttons and nominal sentences, so that no line shows gender.

## The house
app-name = ليوارد
app-what = مكان هادئ وخاص لشخصين، حين يكون في البيت مرض.
app-skip-to-content = إلى المحتوى
app-loading = يجري الفتح.

## Navigation
nav-label = الأقسام الرئيسية
nav-today = اليوم
nav-more = المزيد
nav-back = رجوع
nav-close = إغلاق
leave-quickly = خروج سريع
away-title = علامة تبويب جديدة
nav-step = الخطوة { $step } من { $steps }

## Words used in many places
do-begin = البدء
do-skip = تخطٍّ
do-next = متابعة
do-keep-this = حفظ هذا
do-change = تغيير
do-try-again = محاولة أخرى
do-not-now = ليس الآن
do-clear = إزالته
do-more = المزيد
is-saved-here = حُفظ هنا.

## People
# Stands where a name would, when there is none.
person-other = الشخص الآخر
person-you = أنت
person-label = { $name }:

## The first minutes
begin-is-it-safe = هل هذا آمن لي؟
begin-have-invitation = لديّ رمز أو رابط
begin-name-ask = ما الاسم الذي نناديك به؟
begin-name-field = اسم
begin-name-note = لا شيء يغادر هذا الجهاز قبل موافقتك، وحينها مختومًا فقط.
begin-name-unusable = الاسم أربعون حرفًا على الأكثر، وكلها مرئية.
begin-energy-ask = كم فيك من طاقة الآن؟
begin-energy-note = { $form ->
    [she] يمكنكِ تغيير هذا في أي وقت.
    [he] يمكنكَ تغيير هذا في أي وقت.
   *[avoid] يمكن تغيير هذا في أي وقت.
}
energy-little = قليل
energy-some = بعض الشيء
energy-enough = ما يكفي
energy-little-note = شيء واحد في كل مرة.
begin-who-ask = من هنا؟
begin-who-alone = أنا وحدي
begin-who-both = نحن جنبًا إلى جنب
begin-each-alone = لكلٍّ شاشته. كلمة واحدة لليوم؟
begin-words-ask = هل نضعه في كلمات؟
begin-words-none = لا كلمات اليوم. لا بأس بذلك.
begin-keep-for-me = حفظه لي
begin-show-it = عرضه
begin-invite = دعوة شخص
begin-theirs-note = إن عرض الشخص الآخر شيئًا، ظهر هنا. وليس ذلك لازمًا.

## Saying it in whole sentences, and showing it on the full screen
# Two whole sentences; languages that put no space between sentences leave it out.
said-both = { $word } { $wish }
show-label = كلماتك، بخط كبير
show-hint = للعرض: توجيه الشاشة نحو الشخص الآخر، أو تسليمها إليه.
show-done = وضعه جانبًا

## Saved, and who sees it
saved-only-me = حُفظ هنا. لا يراه غيرك.
saved-both = حُفظ هنا. تريانه أنتما معًا.
audience-ask = لمن هذا؟
audience-only-me = لي وحدي
audience-both = لنا معًا
audience-note = { $form ->
    [she] يمكنكِ تغيير هذا لاحقًا.
    [he] يمكنكَ تغيير هذا لاحقًا.
   *[avoid] يمكن تغيير هذا لاحقًا.
}
audience-alone-note = لا أحد آخر هنا بعد. يمكن دعوة شخص.
audience-mixed = بعضه لنا معًا
audience-field = { $field }: لمن هذا؟
audience-stop = جعله لي وحدي
audience-stop-note = من الآن لا يراه غيرك. وما عُرض يبقى لدى الشخص الآخر.
show-other-ask = عرضه على الشخص الآخر؟
show-named-ask = { $name }: عرض؟
show-it-yes = عرض
show-it-no = حفظ

## Today
today-title = اليوم
greeting-morning = صباح الخير.
greeting-day = نهارك سعيد.
greeting-evening = مساء الخير.
greeting-night = ليلة هادئة.
today-lamp-ask = كيف هو اليوم؟
today-lamp-mine = مصباحك اليوم
today-yesterday-ask = أمس ما زال مفتوحًا، عند الرغبة.
today-yesterday-open = ملء أمس
today-yesterday-change = تغيير أمس
today-table-ask = المائدة: ربع ساعة هادئ، مرة هذا الأسبوع.
today-table-open = الجلوس إلى المائدة
today-table-mine = مائدتك هذا الأسبوع
today-table-change = تغيير هذا الأسبوع
today-simpler = طاقة قليلة؟ تبسيط كل شيء
today-invite = يعمل لشخص واحد أيضًا. وقد يأتي الآخر لاحقًا.
week-this = هذا الأسبوع

## The lamp
lamp-title = المصباح
lamp-lede = { $form ->
    [she] أجيبي عمّا تشائين، واتركي الباقي.
    [he] أجب عمّا تشاء، واترك الباقي.
   *[avoid] الإجابة عمّا يطيب لك، وترك الباقي.
}
lamp-for-yesterday = لأمس
lamp-word-past = كلمة واحدة لذلك اليوم.
lamp-good-storm = هل كان في اليوم شيء يُحتمل؟
lamp-more = المزيد، عند الرغبة
lamp-more-note = الطاقة، الألم، المزاج، التوتر، المشاعر
lamp-draft = لم يُحفظ بعد. هو هنا كما تُرك.

## The table
table-title = المائدة
table-lede = شيء طيب، وحاجة، ووقت لكما. بلا عجلة.
table-for-week = لأسبوع { $date }
table-time-title = وقت لكما
table-time-note = بمقاسين، ليكون لليوم الصعب مقاسه أيضًا.
table-close-title = قرب أو بعد، كما هو في إحساسك
table-close-note = لك وحدك. هذا لا يُشارَك أبدًا، ولا يعلم أحد أنك أجبت.

## The other’s lamp, and one tap in answer
their-lamp = { $name }: { $word }. { $wish }.
their-lamp-title = من الشخص الآخر
their-answer-ask = لمسة واحدة، عند الرغبة
their-answer-mine = جوابك:
their-answer-theirs = { $name }: { $answer }

## More
more-title = المزيد
more-settings = الإعدادات
more-settings-note = الاسم، اللغة، الإضاءة، كم فيك من طاقة
more-name = اسمك
more-name-keep = حفظ الاسم
more-name-note = يراه الشخص الآخر، حين يكون لكما مكان مشترك.
more-language = اللغة
more-theme = فاتح وداكن
more-theme-light = فاتح
more-theme-dark = داكن
more-theme-system = مثل الجهاز
more-contrast = التباين
more-contrast-system = مثل الجهاز
more-contrast-more = تباين أكبر
more-alias = اسم آخر على الشاشة الرئيسية
more-alias-notes = ملاحظات
more-alias-weather = الطقس
more-alias-note = تأخذ علامة التبويب والأيقونة هذا الاسم. لا يعرف ذلك غير هذا الجهاز.
more-alias-again = الأيقونة الموجودة من قبل تبقى باسمها: تلزم إزالتها ثم التثبيت من جديد.
more-alias-ios = على آيفون أو آيباد، إزالة الأيقونة تمحو ما كُتب فيها. هناك يحسن اختيار الاسم قبل التثبيت.
more-alias-stays = العنوان والكلمات في الداخل تبقى كما هي.
more-energy = كم فيك من طاقة
more-energy-note = قليل: شيء واحد في كل مرة، بثلاث لمسات.
more-form = كيف يخاطبك هذا المكان
more-form-she = بصيغة المؤنث
more-form-he = بصيغة المذكر
more-form-avoid = بكلمات تترك الأمر مفتوحًا
more-form-note = حيث تفرّق اللغة. لا يعرف ذلك غير هذا الجهاز.
more-safety = الأمان
more-who-can-read = من يستطيع قراءة هذا؟
more-about = عن ليوارد
more-about-text = برنامج حر، صُنع لشخصين. لا إعلانات، ولا عدّ، ولا أحد يراقب.
more-about-licence = الرخصة: AGPL 3.0 أو ما بعدها.
more-about-version = الإصدار { $version }
more-not-medical = ليس نصيحة طبية.

## The shared place
place-title = المكان المشترك
place-none = { $form ->
    [she] أنتِ هنا وحدكِ الآن. لا بأس بذلك.
    [he] أنتَ هنا وحدكَ الآن. لا بأس بذلك.
   *[avoid] لا أحد غيرك هنا الآن. لا بأس بذلك.
}
place-with = لك مكان مشترك مع:
place-with-other = لك مكان مشترك مع شخص آخر.
place-invite = دعوة شخص
place-leave-any-time = لكلٍّ منكما أن يغادر وحده، في أي وقت.
place-leave = مغادرة المكان المشترك
place-leave-note = بلا سبب وبلا انتظار. تبقى لك نسخة مما كان مشتركًا.
place-leave-danger = هل قد تعرّضك المغادرة للخطر؟
place-ended = انتهت المشاركة. نسختك تبقى لك.
place-what-is-seen = لا يرى الشخص الآخر إلا ما وقع اختيارك على عرضه.

## Inviting
invite-title = دعوة شخص
invite-lede = خطوتان، جنبًا إلى جنب إن أمكن.
invite-yours-stays = ما حفظته لنفسك يبقى لك.
invite-leave-any-time = { place-leave-any-time }
# Before what the other will read: guest-named, guest-choose.
invite-other-reads = يقرأ الشخص الآخر:
invite-make = إعداد دعوة
invite-making = يجري إعداد الدعوة.
invite-scan = ليمسح الشخص الآخر هذا بالكاميرا.
invite-qr-label = الدعوة صورةً لكاميرا الشخص الآخر
invite-link-title = أو إرسال الرابط
invite-link-label = الرابط
invite-link-copy = نسخ الرابط
invite-link-share = إرسال الرابط
invite-link-note = من لديه هذا الرابط يستطيع أن يطرق الباب. يُرسل إلى الشخص المقصود وحده.
invite-link-copied = نُسخ الرابط.
invite-link-marked = الرابط محدَّد. يمكن نسخه من هنا.
invite-message = ما رأيك في مكان هادئ نتشاركه؟ واختيار ما يُعرض لك.
invite-code-title = أو قول رمز
invite-code-make = إعداد رمز يُقال بصوت مسموع
invite-code-label = الرمز
invite-code-note = يُقال بصوت مسموع، أو في الهاتف. محاولة خاطئة واحدة تنهيه.
invite-once-until = يصلح مرة واحدة، حتى { $time }.
invite-waiting = يمكن ترك هذا مفتوحًا وفعل شيء آخر.
invite-stop = سحب الدعوة
invite-stopped = سُحبت الدعوة.

## Being invited
guest-named = { $name }: دعوة إلى مكان هادئ يجمعكما.
guest-unnamed = دعوة من شخص إلى مكان هادئ يجمعكما.
guest-choose = { $form ->
    [she] أنتِ تختارين ما تشاركينه. وإن قلتِ لا، فلا يُرسل شيء.
    [he] أنتَ تختار ما تشاركه. وإن قلتَ لا، فلا يُرسل شيء.
   *[avoid] اختيار ما يُشارَك لك. وإن كان الجواب لا، فلا يُرسل شيء.
}
guest-look-first = النظر أولًا
guest-come-in = الدخول
guest-not-now = ليس الآن
guest-look-title = ما هذا
guest-look-lamp = لكلٍّ منكما أن يقول، مرة في اليوم، كيف هو اليوم: كلمة، وأمنية، وشيء طيب.
guest-look-choose = كل ذلك لك وحدك إلى أن يقع اختيارك على عرضه.
guest-look-relay = الخادم الوسيط يمرّر ظروفًا مختومة. ولا يستطيع قراءتها.
guest-look-leave = لكلٍّ منكما أن يغادر وحده، فورًا وبلا سبب.
guest-look-nothing-sent = النظر لا يُعلم أحدًا.
guest-declined = لم يُرسل شيء.
guest-code-title = الدخول برمز
guest-code-ask = ما الرمز المسموع؟
guest-code-note = أرقام فقط. المسافات لا تهم.
guest-link-ask = أو وضع الرابط هنا
guest-link-field = الرابط
guest-open = فتح الدعوة
guest-knocking = يُسأل الجهاز الآخر. ليبقَ الجهازان مفتوحين لحظة.

## Comparing digits
compare-ask = هل على الشاشتين { $digits }؟
compare-note = إن كانت متطابقة، فلا أحد يقف بينكما.
compare-yes = نعم
compare-no = لا، إيقاف
compare-said-yes = وصل جوابك بنعم. والآن الشاشة الأخرى.
compare-finishing = يجري إعداد المكان المشترك.
compare-done = لكما الآن مكان مشترك.
compare-done-note = { $form ->
    [she] ليس فيه شيء مما حفظتِه من قبل. أنتِ تختارين ما تعرضينه.
    [he] ليس فيه شيء مما حفظتَه من قبل. أنتَ تختار ما تعرضه.
   *[avoid] ليس فيه شيء مما حُفظ من قبل. واختيار ما يُعرض لك.
}
compare-go-on = إلى اليوم
# On other screens, when the other has come in meanwhile.
compare-knock = هناك من يدخل. المقارنة بين الأرقام أولًا.
compare-open = مقارنة

## When an invitation comes to nothing
pair-nothing-left = لم يبق أي أثر.
pair-make-new = إعداد دعوة جديدة
pair-unreadable = هذه ليست دعوة، أو ينقصها جزء.
pair-unreadable-do = { $form ->
    [she] انسخي الرابط كاملًا، أو امسحيه مرة أخرى.
    [he] انسخ الرابط كاملًا، أو امسحه مرة أخرى.
   *[avoid] يُنسخ الرابط كاملًا، أو يُمسح مرة أخرى.
}
pair-other-relay = هذه الدعوة تخص عنوانًا آخر.
pair-other-relay-do = يُفتح الرابط نفسه، بدل لصقه هنا.
pair-expired = هذه الدعوة قديمة جدًا.
pair-used = هذه الدعوة استُعملت من قبل.
pair-used-do = إن لم يكن ذلك منكما، فالأفضل إعداد دعوة جديدة ومقارنة الأرقام جيدًا.
pair-gone = لا توجد دعوة كهذه، أو أنها سُحبت.
pair-wrong-code = هذا ليس الرمز الصحيح.
pair-wrong-code-do = ينتهي الرمز بعد محاولة خاطئة واحدة. يُطلب رمز جديد.
pair-tampered = تغيّر شيء في الطريق. توقفنا من باب الأمان.
pair-tampered-do = محاولة أخرى جنبًا إلى جنب، بالصورة بدل الرابط.
pair-stopped = أُوقف. لا حاجة إلى سبب.
pair-own = هذه دعوتك أنت. وهي لجهاز الشخص الآخر.
pair-already = لك مكان مشترك من قبل.
pair-unreachable = لا يمكن الوصول إلى الخادم الوسيط الآن.
pair-unreachable-do = الدعوة تحتاج إلى شبكة. والباقي يعمل من دونها.
pair-invite-needed = هذا الخادم الوسيط لا يقبل أماكن جديدة إلا بدعوة. السؤال لمن يديره.
pair-slow-down = محاولات كثيرة الآن. يلزم الانتظار دقيقتين.
pair-relay-refused = رفض الخادم الوسيط ({ $code }).

## The state of sync, in words
sync-title = محفوظ ومُرسل
sync-only-here = كل شيء على هذا الجهاز فقط.
sync-up-to-date = حُفظ هنا. وهو لدى الخادم الوسيط مختومًا.
sync-sending = حُفظ هنا. وهو في الطريق مختومًا.
sync-offline = حُفظ هنا. في انتظار الشبكة.
sync-unreachable = حُفظ هنا. الخادم الوسيط لا يجيب الآن.
sync-refused = حُفظ هنا. الخادم الوسيط لا يسمح لهذا الجهاز بالدخول.
sync-unsent = { $count ->
    [zero] أُرسل كل شيء.
    [one] ظرف مختوم واحد ما زال هنا.
    [two] ظرفان مختومان ما زالا هنا.
    [few] { $count } ظروف مختومة ما زالت هنا.
    [many] { $count } ظرفًا مختومًا ما زالت هنا.
   *[other] { $count } ظرف مختوم ما زالت هنا.
}
sync-over-quota = لم يعد لدى الخادم الوسيط متسع لهذا المكان. القراءة مستمرة، وكل شيء محفوظ هنا.
sync-read-only = القراءة فقط، في الوقت الحالي. ما كُتب في أمان.
sync-trouble-title = شيء ما ليس كما ينبغي
sync-trouble-relay-back = يعرض الخادم الوسيط حالة أقدم من ذي قبل. لم يضع هنا شيء، ويُرسل من جديد.
sync-trouble-withheld = هناك المزيد مما لم يسلّمه الخادم الوسيط بعد. وقد يصل لاحقًا.
sync-trouble-forked = هناك تاريخان حيث يجب أن يكون واحد. أُوقفت الكتابة كي لا يختلط شيء.
sync-trouble-envelope = وصل شيء لم يكن مختومًا كما يجب. لم يُسمح بدخوله.
sync-trouble-link = تغيير في من ينتمي إلى هنا خالف القواعد. لم يُسمح بدخوله.
sync-trouble-relay = أجاب الخادم الوسيط بطريقة لا نفهمها.
sync-trouble-record = سجل واحد على هذا الجهاز لا يمكن قراءته. والباقي هنا.
sync-trouble-none = كل شيء هنا على ما يرام.
sync-trouble-go-on = لا شيء مطلوب منك.
sync-trouble-tell = من فضلك، ليُخبَر من يدير الخادم الوسيط. ليس السبب منك.
sync-trouble-keep = { $form ->
    [she] اتركي هذا الجهاز كما هو: ما كتبتِه عليه. لا تمسحي بيانات المتصفح.
    [he] اترك هذا الجهاز كما هو: ما كتبتَه عليه. لا تمسح بيانات المتصفح.
   *[avoid] ليبقَ هذا الجهاز كما هو: ما كتبته عليه. لا ينبغي مسح بيانات المتصفح.
}
sync-trouble-details = لمن يدير الخادم الوسيط

## Storage
store-full = لم يعد في هذا الجهاز متسع. ما كُتب لا يزال على الشاشة.
store-full-do = { $form ->
    [she] أفرغي بعض المساحة، ثم حاولي مرة أخرى.
    [he] أفرغ بعض المساحة، ثم حاول مرة أخرى.
   *[avoid] إفراغ بعض المساحة، ثم محاولة أخرى.
}
store-denied = هذا المتصفح لا يسمح لنا بحفظ أي شيء.
store-denied-do = { $form ->
    [she] النوافذ الخاصة كثيرًا ما تنسى. افتحي ليوارد في نافذة عادية.
    [he] النوافذ الخاصة كثيرًا ما تنسى. افتح ليوارد في نافذة عادية.
   *[avoid] النوافذ الخاصة كثيرًا ما تنسى. الأفضل فتح ليوارد في نافذة عادية.
}
store-busy = ليوارد مفتوح في موضع آخر على هذا الجهاز.
store-broken = لم يستطع هذا الجهاز حفظه. ما كُتب لا يزال على الشاشة.
store-may-forget = قد ينسى هذا المتصفح ما هو محفوظ هنا.
store-may-forget-do = مع تثبيت ليوارد يكون الحفظ أضمن.
store-kept-safely = هذا الجهاز يحفظه.

## A second tab
tab-title = ليوارد مفتوح في نافذة أخرى
tab-note = نافذة واحدة في كل مرة، كي لا يضيع شيء.
tab-open-here = فتحه هنا بدلًا منها
tab-moved = انتقل ليوارد إلى نافذة أخرى. كل شيء محفوظ.

## Updates, installing, offline
update-title = وصل إصدار أحدث
update-do = فتح الإصدار الأحدث
update-later = لاحقًا
install-title = إبقاء ليوارد على هذا الجهاز
install-note = يُفتح كتطبيق، ومن دون شبكة أيضًا.
install-do = تثبيت
install-ios = لمس «مشاركة»، ثم «إضافة إلى الشاشة الرئيسية».

## An address without https
insecure-title = الهاتف يحتاج إلى عنوان آمن
insecure-text = جاءت هذه الصفحة عبر http عادي. حينها توقف المتصفحات الختم والحفظ، فلا يستطيع ليوارد العمل هنا.
insecure-how = يُفتح ليوارد من عنوان يبدأ بـ https. ومن أعدّه يجد الطريقة في دليل التشغيل.
insecure-here = على الحاسوب الذي يشغّله يعمل العنوان http://localhost أيضًا.

## When something goes wrong
error-title = لم ينجح ذلك
error-not-you = ليس السبب منك.
error-saved-safe = ما حُفظ في أمان.
error-reload = فتح من جديد
error-loading = السجلات ما زالت تُقرأ. لحظة.
error-misfit = شيء في هذا النموذج لا يناسب. ما كُتب لا يزال هنا.
error-not-yet = هذا اليوم لم يأتِ بعد.
error-not-yours = هذا يخص الشخص الآخر، وتغييره له وحده.
error-nobody-there = لا أحد هنا بعد ليُعرض عليه.
error-not-now = هذه الخطوة غير ممكنة الآن.
error-begun = بدأ هذا الجهاز من قبل.
error-newer = كُتب هذا بإصدار أحدث. بفتحه يمكن قراءة كل شيء.
error-text-missing = تعذّر جلب كلمات هذه اللغة.
missing-title = لا شيء هنا
missing-text = لا توجد صفحة كهذه. لم يضع شيء.
missing-go = إلى اليوم

## The cards: the lamp
card-entry-lamp = المصباح
card-entry-lamp-word = كلمة واحدة لليوم.
    .name = اليوم
    .calm = هادئ
    .grey = غائم
    .rough = صعب
    .storm = عاصفة
    .say-calm = اليوم هادئ.
    .say-grey = اليوم غائم.
    .say-rough = اليوم صعب.
    .say-storm = اليوم عاصفة.
card-entry-lamp-wish = ما الذي قد يخفف قليلًا؟
    .name = أمنية
    .listen = الاستماع إليّ
    .comfort = مواساتي
    .think = التفكير معي
    .company = البقاء معي
    .space = بعض الوقت لنفسي
    .nothing = لا شيء
    .say-listen = يكفيني الاستماع. لا شيء يحتاج إلى إصلاح.
    .say-comfort = تكفيني المواساة. لا شيء يحتاج إلى إصلاح.
    .say-think = نفكّر معًا.
    .say-company = يكفيني البقاء معي. لا شيء يحتاج إلى إصلاح.
    .say-space = أحتاج إلى بعض الوقت لنفسي. وليس السبب منك.
    .say-nothing = لا أحتاج إلى شيء الآن.
card-entry-lamp-good = شيء طيب؟
    .name = شيء طيب
    .hint = مهما كان صغيرًا.
card-entry-lamp-energy = كم من الطاقة؟
    .name = الطاقة
    .empty = لا شيء
    .low = قليلة
    .some = متوسطة
    .good = جيدة
    .full = وافرة
card-entry-lamp-pain = كم من الألم؟
    .name = الألم
    .none = لا ألم
    .slight = قليل
    .clear = متوسط
    .strong = شديد
    .extreme = شديد جدًا
card-entry-lamp-mood = كيف المزاج؟
    .name = المزاج
    .heavy = ثقيل
    .low = منخفض
    .even = معتدل
    .light = خفيف
    .bright = مشرق
card-entry-lamp-stress = كم من التوتر؟
    .name = التوتر
    .none = لا توتر
    .slight = قليل
    .clear = متوسط
    .strong = كثير
    .extreme = أكثر مما يُحتمل
card-entry-lamp-feelings = ماذا في الجو؟
    .name = المشاعر
    .hint = أي عدد منها. وليس فيها شعور خاطئ.
    .calm = هدوء
    .joy = فرح
    .tenderness = حنان
    .hope = أمل
    .anger = غضب
    .fear = خوف
    .guilt = شعور بالذنب
    .shame = خجل
    .grief = حزن
    .loneliness = وحدة
    .helplessness = قلة حيلة
    .emptiness = فراغ
card-entry-lamp-note = بكلماتك أنت
    .name = ملاحظة
    .hint = قليلًا أو كثيرًا.

## The cards: the table
card-entry-table = المائدة
card-entry-table-good = شيء طيب هذا الأسبوع؟
    .name = شيء طيب
    .hint = مهما كان صغيرًا.
card-entry-table-need_text = حاجة؟
    .name = حاجة
    .hint = حاجتك، أو حاجة اتفقتما عليها.
card-entry-table-need_action = ما الذي يحدث لها؟
    .name = ما يحدث لها
    .keep = إبقاء
    .change = تغيير
    .stop = إيقاف
    .say-keep = لنُبقِ على هذا.
    .say-change = لنغيّر هذا.
    .say-stop = لنوقف هذا.
card-entry-table-us_time_good = وقت لنا، في يوم طيب
    .name = في يوم طيب
    .hint = مشي عند الميناء، مثلًا.
card-entry-table-us_time_flare = وقت لنا، في يوم صعب
    .name = في يوم صعب
    .hint = أغنية واحدة في الفراش، مثلًا.
card-entry-table-close_physical = كم القرب في الجسد؟
    .name = في الجسد
    .far = بُعد
    .rather_far = بُعد بعض الشيء
    .between = بين بين
    .rather_close = قرب بعض الشيء
    .close = قرب
card-entry-table-close_emotional = كم القرب في المشاعر؟
    .name = في المشاعر
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_spiritual = كم القرب في الروح؟
    .name = في الروح
    .hint = ما هو عزيز عليكما: إيمان، ومعنى، ودهشة.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }
card-entry-table-close_mental = كم القرب في الفكر؟
    .name = في الفكر
    .hint = التفكير والكلام والضحك من الأشياء نفسها.
    .far = { card-entry-table-close_physical.far }
    .rather_far = { card-entry-table-close_physical.rather_far }
    .between = { card-entry-table-close_physical.between }
    .rather_close = { card-entry-table-close_physical.rather_close }
    .close = { card-entry-table-close_physical.close }

## The cards: one tap in answer to a lamp
card-entry-answer = جواب
card-entry-answer-tap = لمسة واحدة جوابًا
    .name = الجواب
    .coming = أنا في الطريق إليك
    .while = بعد قليل
    .not_today_glad = ليس اليوم. يسعدني أنك أخبرتني
    .say-coming = أنا في الطريق إليك.
    .say-while = بعد قليل.
    .say-not_today_glad = ليس اليوم. يسعدني أنك أخبرتني.

## Keys for life: what must be at hand at once
begin-have-words = لديّ كلمات الاستعادة
more-devices = أجهزتي
more-words = كلمات الاستعادة
more-loss = إن توفي الشخص الآخر
compare-phones = مقارنة هاتفين
error-compare-first = المقارنة بهاتف آخر أولًا. صفحة «اليوم» تبيّن كيف.
sync-refused-do = ربما أُزيل من جهاز آخر من أجهزتك. ما هو هنا يبقى هنا.
sync-removed = أُزيل هذا الجهاز من جهاز آخر من أجهزتك. ما هو هنا يبقى. ولا يصل جديد.
sync-trouble-withheld-do = ليبقَ هذا مفتوحًا بضع دقائق. إن بقي الأمر كذلك، فالأفضل مقارنة هاتفين وإخبار من يدير الخادم الوسيط.
sync-trouble-forked-do = لتبقَ كل الهواتف كما هي. الأفضل مقارنة اثنين منها والحديث مع من يدير الخادم الوسيط.

## Taking it along, bringing it in, deleting it
more-take-along = أخذه معك
more-take-along-note = كل ما هو لك، في ملف واحد مختوم.
more-delete = حذف ما على هذا الجهاز
begin-have-copy = لديّ نسخة

## The lock
more-lock = القفل
more-lock-note = عبارة سر أمام كل ما هنا
more-lock-now = القفل الآن
more-hand-over = تسليم الجهاز
error-annex = تعذّر جلب جزء من التطبيق. يمكن المحاولة ثانية عند توفر شبكة.
more-delete-relay = حذف ما يخصّني لدى الخادم الوسيط
nav-needs = الاحتياجات
letter-already-open = الرسالة مفتوحة بالفعل.
letter-taken-back = تم سحب الرسالة.

## Together: what is there for who looks for it
together-title = معًا
together-lede = لوقت الرغبة. لا شيء هنا واجب.

## On which days
schedule-daily = كل يوم
schedule-weekly = في بعض أيام الأسبوع
schedule-monthly = مرة في الشهر
schedule-once = في يوم واحد
schedule-day = في أي يوم؟
schedule-at = في أي ساعة؟ يمكن تركها فارغة.
schedule-each = كل شهر، اليوم { $day }
schedule-said = { $days }، { $time }

nav-letters = الرسائل
dark-link = إن بدت الحياة أصعب من أن تُحتمل
dark-other = قلق على حياة الشخص الآخر؟
dark-person = شخصي القريب

## Answering apart, then both see
apart-seal = ختم إجابتي
apart-nobody = لا يظهر هل أجاب الشخص الآخر.
apart-sealed = إجابتك مختومة. إن كانتا اثنتين فُتحتا معًا.
apart-take-out = سحبها
apart-already-open = هي مفتوحة بالفعل.
apart-closed = أكثرها يبقى مغلقًا. وهذا لا يعني شيئًا.
apart-again = الإجابة من جديد
apart-two = هذا يحتاج إلى اثنين. ويمكن دعوة شخص في أي وقت.
apart-ended = انتهت المشاركة. وما فُتح يبقى هنا للقراءة.
apart-note-open = مفتوح
apart-note-sealed = إجابتك مختومة
apart-note-closed = بقي مغلقًا
