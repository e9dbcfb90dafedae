### Taking all of it along as one file, bringing it in elsewhere, and deleting what is on a device.

## Taking it along
archive-lede = ملف واحد فيه كل ما لديك هنا، وما هو لك وحدك أيضًا. تختمه عبارة سرّية.
archive-opens = من لديه الملف والعبارة يقرأ كل شيء.
archive-keep = فهو لك وحدك. لا أحد ملزم بإعطائه لأحد.
archive-later = على جهاز آخر، اختيار «لديّ نسخة». ويفتحه أيضًا البرنامج الحر «age».
archive-unsent = لم يُرسل جزء منه بعد. من الأفضل الانتظار إن أمكن.
archive-passphrase = العبارة السرّية
archive-passphrase-note = بضع كلمات لا يجمعها غيرك. من دونها لا يفتح الملف أحد، ولا نحن.
archive-again = العبارة نفسها مرة أخرى
archive-differ = العبارتان غير متطابقتين.
archive-short = أقصر من أن تحمي الملف. عشرة أحرف أو أكثر، من فضلك.
archive-make = إنشاء الملف
archive-working = يجري الختم. لحظة من فضلك.
archive-done = الملف بين التنزيلات. لم يتغير شيء هنا.
archive-failed = تعذّر إنشاء الملف. لم يتغير شيء هنا.

## Bringing it in
archive-in-title = إحضار نسخة إلى هنا
archive-in-lede = اختيار الملف وكتابة عبارته. يعود كل شيء كما كان حينها.
archive-in-both = الجهاز الذي جاء منه يمكن أن يستمر كما كان.
archive-in-file = الملف
archive-in-none = اختيار الملف أولًا.
archive-in-do = الإحضار إلى هنا
archive-in-working = يجري الفتح. لحظة من فضلك.
archive-in-begun = بدأ أحدهم هنا من قبل. لا تأتي النسخة إلا إلى جهاز لم يبدأ فيه أحد.
archive-wrong-passphrase = هذه العبارة لا تفتحه. لم يتغير شيء.
archive-damaged = هذا الملف مقطوع أو معدّل. لم يتغير شيء. ربما توجد نسخة أخرى سليمة.
archive-foreign = هذا ليس ملفًا أُخذ من هنا. لم يتغير شيء.
archive-too-new = صنعت هذا الملف نسخة أحدث من التطبيق. لم يتغير شيء. يلزم فتح النسخة الأحدث أولًا.
archive-too-large = هذا الملف كبير جدًا. لم يتغير شيء.
archive-other-relay = هذا الملف يخص { $address }. مكانه عند ذلك العنوان. لم يتغير شيء.

## Deleting it
delete-lede = يزول عن هذا الجهاز كل شيء: ما كُتب، والمفاتيح، والإعدادات.
delete-stays = ما الذي يبقى
delete-stays-relay = لدى الخادم الوسيط: نسخة مختومة مما أُرسل. لا يستطيع الخادم الوسيط قراءتها.
delete-stays-other = عند الطرف الآخر: ما عُرض عليه. لا أحد يخبره بالحذف.
delete-stays-devices = على أجهزتك الأخرى وفي الملفات المأخوذة: كل ما فيها.
delete-no-way-back = من دون جهاز آخر أو ملف كهذا لا يستطيع أحد استعادته.
delete-unsent = لم يُرسل جزء منه بعد. الحذف الآن يفقده.
delete-do = حذف
delete-sure = الحذف الآن من هذا الجهاز؟
delete-yes = نعم، حذف
delete-no = لا، إبقاء
delete-failed = تعذّر الحذف. يمكن إغلاق نوافذ هذا التطبيق الأخرى والمحاولة ثانية.
deleted-title = تم الحذف
deleted-gone = ما كُتب والمفاتيح والإعدادات لم تعد على هذا الجهاز.
deleted-history = قد يتذكر المتصفح هذا العنوان. يمكن إزالته من سجل المتصفح.
deleted-close = يمكن الآن إغلاق هذه الصفحة.

## Erasing one thing
erase-title = محو هذا نهائيًا
erase-what = يزول ما هنا عن كل أجهزتك وعن الخادم الوسيط. لا رجعة في ذلك.
erase-shown = ويزول عن أجهزة الطرف الآخر حين تتصل بالشبكة. ما نُسخ من قبل يبقى.
erase-do = محو
erase-done = تم المحو.
