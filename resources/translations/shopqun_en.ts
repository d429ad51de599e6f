<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Away</name>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>没来</source>
        <translation>Away for</translation>
    </message>
    <message>
        <source>平时</source>
        <translation>Usually</translation>
    </message>
    <message>
        <source>来过</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>近12月实付</source>
        <translation>Paid, 12 months</translation>
    </message>
    <message>
        <source>合适的券</source>
        <translation>A paper for her</translation>
    </message>
    <message>
        <source>能不能发消息</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>{all} 位好久没来，其中 {may} 位同意接收店里消息</source>
        <translation>{all} stay away; {may} of them agreed to messages</translation>
    </message>
    <message>
        <source>来过两天以上，30 天没来，也比她平时隔的日子长一倍。</source>
        <translation>Came on two days or more, not for 30 days, and not for twice her usual gap.</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{days} 天来一次</source>
        <translation>every {days} days</translation>
    </message>
    <message>
        <source>手上有{paper}，到 {day}</source>
        <translation>holds {paper}, until {day}</translation>
    </message>
    <message>
        <source>可以送{paper}</source>
        <translation>may be given {paper}</translation>
    </message>
    <message>
        <source>可以</source>
        <translation>may be sent</translation>
    </message>
    <message>
        <source>没同意</source>
        <translation>not agreed</translation>
    </message>
    <message>
        <source>{name}好，有些日子没见您来店里了。</source>
        <translation>Hello {name}, we have not seen you for a while. </translation>
    </message>
    <message>
        <source>您手上的{paper}还没用，{day}前来都行。</source>
        <translation>Your {paper} is still good until {day}. </translation>
    </message>
    <message>
        <source>给您留了一张{paper}，来了找店员拿。</source>
        <translation>We keep a {paper} for you at the counter. </translation>
    </message>
    <message>
        <source>不想收这类消息，回“退订”就不再发。</source>
        <translation>Reply “stop” for no more messages.</translation>
    </message>
    <message>
        <source>复制这段话</source>
        <translation>Copy the words</translation>
    </message>
    <message>
        <source>给{name}的话复制好了</source>
        <translation>The words for {name} are copied</translation>
    </message>
    <message>
        <source>{name}没同意接收店里消息，不能发给她。下次来店里时当面问一句。</source>
        <translation>{name} did not agree to messages. Ask her when she comes in.</translation>
    </message>
    <message>
        <source>看她的资料</source>
        <translation>Open her</translation>
    </message>
    <message>
        <source>导出 Excel</source>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>好久没来的顾客.xlsx</source>
        <translation>customers-away.xlsx</translation>
    </message>
    <message>
        <source>存好了，只有同意接收消息的 {number} 位</source>
        <translation>Saved: the {number} who agreed to messages</translation>
    </message>
    <message>
        <source>没有好久没来的老顾客。</source>
        <translation>No regular stays away.</translation>
    </message>
    <message>
        <source>好久没来</source>
        <translation>Away</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>回今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>开群第 {day} 天，方案共 {days} 天</source>
        <translation>Day {day} of the group, plan of {days} days</translation>
    </message>
    <message>
        <source>话术复制好了，到群里粘贴</source>
        <translation>Message copied. Paste it in the group</translation>
    </message>
    <message>
        <source>做完了：{column}</source>
        <translation>Done: {column}</translation>
    </message>
    <message>
        <source>复制话术</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>做完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>记实际</source>
        <translation>Note result</translation>
    </message>
    <message>
        <source>盼着：{kpi}</source>
        <translation>Hoping for: {kpi}</translation>
    </message>
    <message>
        <source>补班</source>
        <translation>Workday</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>{count} 件</source>
        <translation>Tasks: {count}</translation>
    </message>
    <message>
        <source>这天没有安排</source>
        <translation>Nothing planned this day</translation>
    </message>
    <message>
        <source>{count} 件，做完 {done} 件</source>
        <translation>Tasks: {count}, done: {done}</translation>
    </message>
    <message>
        <source>一共 {count} 件，做完 {done} 件</source>
        <translation>Tasks in all: {count}, done: {done}</translation>
    </message>
    <message>
        <source>，漏了 {late} 件</source>
        <translation>, missed: {late}</translation>
    </message>
    <message>
        <source>。接下来：{day} {column}</source>
        <translation>. Next: {day} {column}</translation>
    </message>
    <message>
        <source>往后 {all} 件里产品占 {goods} 件，过半了。</source>
        <translation>{goods} of the next {all} are goods: more than half.</translation>
    </message>
    <message>
        <source>{day}起连着三件都是产品，中间插一条互动或价值。</source>
        <translation>Three goods in a row from {day}; put a talk or a tip between.</translation>
    </message>
    <message>
        <source>补做了</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>跳过了</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>漏了</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>到点了</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>不做这一件？</source>
        <translation>Skip this one?</translation>
    </message>
    <message>
        <source>没做的原因</source>
        <translation>Why it is skipped</translation>
    </message>
    <message>
        <source>这一件做得怎样</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>实际做到多少</source>
        <translation>What was reached</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>跳过了：{column}</source>
        <translation>Skipped: {column}</translation>
    </message>
    <message>
        <source>记下了：{actual}</source>
        <translation>Noted: {actual}</translation>
    </message>
    <message>
        <source>实际：{actual}</source>
        <translation>Result: {actual}</translation>
    </message>
    <message>
        <source>原因：{reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>这一件不在日历里了，请看看别的日子。</source>
        <translation>This task is no longer in the calendar. Please look at another day.</translation>
    </message>
    <message>
        <source>这一件已经做完了，不用再点。</source>
        <translation>This task is already done.</translation>
    </message>
    <message>
        <source>这一件本来就是待做的，不用退回。</source>
        <translation>This is still to do; nothing to take back.</translation>
    </message>
    <message>
        <source>日历里已经有一模一样的一件。</source>
        <translation>The very same task is there already.</translation>
    </message>
    <message>
        <source>没有记上，请再按一次。</source>
        <translation>Not recorded. Please press it once more.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>她愿意接收店里的消息</source>
        <translation>Wants messages from the shop</translation>
    </message>
    <message>
        <source>记下了：{name}愿意收消息</source>
        <translation>Noted: {name} wants messages</translation>
    </message>
    <message>
        <source>记下了：以后不给{name}发消息</source>
        <translation>Noted: no more messages to {name}</translation>
    </message>
    <message>
        <source>改资料</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>导出她的资料</source>
        <translation>Export her data</translation>
    </message>
    <message>
        <source>合并重复</source>
        <translation>Merge a duplicate</translation>
    </message>
    <message>
        <source>删除她的资料</source>
        <translation>Erase her data</translation>
    </message>
    <message>
        <source>改{name}的资料</source>
        <translation>Edit {name}</translation>
    </message>
    <message>
        <source>现在 {phone}，不改就空着</source>
        <translation>Now {phone}; leave blank to keep</translation>
    </message>
    <message>
        <source>现在没有</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>生日</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>05-03，不改就空着</source>
        <translation>05-03; leave blank to keep</translation>
    </message>
    <message>
        <source>改好</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{name}的资料改好了</source>
        <translation>{name} was changed</translation>
    </message>
    <message>
        <source>{name}的资料.xlsx</source>
        <translation>{name}.xlsx</translation>
    </message>
    <message>
        <source>存好了：{name}，里面是完整的手机号，只交给她本人</source>
        <translation>Saved: {name}. It holds the full phone number; give it to her only</translation>
    </message>
    <message>
        <source>删除{name}的资料？</source>
        <translation>Erase {name}?</translation>
    </message>
    <message>
        <source>称呼、微信、手机、生日、备注都会抹掉，以后找不到她，也找不回来。她买过的账、用过的券和发过的奖励会留着，但只写“已删除”：账要对得上，抽奖档案按规定保管两年。</source>
        <translation>Name, WeChat, phone, birthday and notes are wiped; she cannot be found again, nor brought back. Her purchases, coupons and rewards stay, under “erased”: the books must add up, and lottery files are kept two years by law.</translation>
    </message>
    <message>
        <source>会员 {number} 的资料删掉了</source>
        <translation>Member {number} was erased</translation>
    </message>
    <message>
        <source>哪一条也是{name}？</source>
        <translation>Which record is {name} too?</translation>
    </message>
    <message>
        <source>另一条的会员号或手机号</source>
        <translation>The other&apos;s number or phone</translation>
    </message>
    <message>
        <source>先看看</source>
        <translation>Look first</translation>
    </message>
    <message>
        <source>把{gone}（{number}）并到{keep}？</source>
        <translation>Merge {gone} ({number}) into {keep}?</translation>
    </message>
    <message>
        <source>留下的是 {keep}。</source>
        <translation>{keep} stays.</translation>
    </message>
    <message>
        <source>搬过来：买过 {purchases} 次、券 {papers} 张、带来的人 {brought} 位。</source>
        <translation>Moved over: {purchases} purchases, {papers} coupons, {brought} friends.</translation>
    </message>
    <message>
        <source>积分 {mine} + {theirs} = {points}。</source>
        <translation>Points {mine} + {theirs} = {points}.</translation>
    </message>
    <message>
        <source>手机不一样，留 {mine}，{theirs} 不再保留。</source>
        <translation>Phones differ: {mine} stays, {theirs} goes.</translation>
    </message>
    <message>
        <source>{inviter}介绍{invitee}这一条不再算：{why}，没发的奖励取消。</source>
        <translation>{inviter} bringing {invitee} no longer counts: {why}. Unpaid rewards are cancelled.</translation>
    </message>
    <message>
        <source>合并以后拆不开。</source>
        <translation>A merge cannot be undone.</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合好了，都在{name}这一条里</source>
        <translation>Merged; it is all under {name}</translation>
    </message>
    <message>
        <source>这就是她自己，请写另一条的会员号。</source>
        <translation>That is herself; give the other record&apos;s number.</translation>
    </message>
    <message>
        <source>并不了：合成一位以后，她会成了自己介绍人的介绍人。请先在老带新里退回其中一条。</source>
        <translation>Cannot merge: she would have brought the one who brought her. Reject one of the two referrals first.</translation>
    </message>
    <message>
        <source>不满 14 岁，孩子的资料不收。</source>
        <translation>Under 14: children are not recorded.</translation>
    </message>
    <message>
        <source>生日写成 05-03 这样。</source>
        <translation>Write the birthday like 05-03.</translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>记一笔</source>
        <translation>Note something</translation>
    </message>
    <message>
        <source>警告一次</source>
        <translation>Warn</translation>
    </message>
    <message>
        <source>只记下</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>只记一笔</source>
        <translation>Note only</translation>
    </message>
    <message>
        <source>自己看见的就空着</source>
        <translation>Blank if you saw it</translation>
    </message>
    <message>
        <source>哪个群</source>
        <translation>Which group</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>群里的称呼</source>
        <translation>Name in the group</translation>
    </message>
    <message>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>选一条，或者写上</source>
        <translation>Choose or write</translation>
    </message>
    <message>
        <source>谁说的</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>满 3 次只提请您决定，程序不动微信。</source>
        <translation>At three the program asks you; it touches nothing in WeChat.</translation>
    </message>
    <message>
        <source>记进案例本了：{deed}</source>
        <translation>In the case book: {deed}</translation>
    </message>
    <message>
        <source>复制提醒</source>
        <translation>Copy words</translation>
    </message>
    <message>
        <source>再警告</source>
        <translation>Warn again</translation>
    </message>
    <message>
        <source>留下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>已移出</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>撤回警告</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>维持</source>
        <translation>Uphold</translation>
    </message>
    <message>
        <source>有申诉</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>补进群规</source>
        <translation>Make a rule</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>案例本</source>
        <translation>Case book</translation>
    </message>
    <message>
        <source>没有人在警告里，群里很太平</source>
        <translation>Nobody is warned; all is quiet</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>警告多少天后不算</source>
        <translation>Days until a warning lapses</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>过几天不算</source>
        <translation>Lapse after</translation>
    </message>
    <message>
        <source>警告过了这么久就不算，从头数。</source>
        <translation>Older warnings no longer count.</translation>
    </message>
    <message>
        <source>提醒的话复制好了，到微信里粘贴</source>
        <translation>Copied; paste it in WeChat</translation>
    </message>
    <message>
        <source>一行一条</source>
        <translation>One rule a line</translation>
    </message>
    <message>
        <source>为什么改</source>
        <translation>Why it changes</translation>
    </message>
    <message>
        <source>以后查得到</source>
        <translation>Kept with the version</translation>
    </message>
    <message>
        <source>存成新版</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>改动记录</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>出过一次：{deed}</source>
        <translation>It happened once: {deed}</translation>
    </message>
    <message>
        <source>谁能进</source>
        <translation>Who may join</translation>
    </message>
    <message>
        <source>比如：到店买过一次</source>
        <translation>E.g. bought here once</translation>
    </message>
    <message>
        <source>鼓励</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>至少写一条</source>
        <translation>At least one line</translation>
    </message>
    <message>
        <source>不许</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>比如：发广告</source>
        <translation>E.g. advertising</translation>
    </message>
    <message>
        <source>违规怎么办</source>
        <translation>What happens then</translation>
    </message>
    <message>
        <source>警告满 3 次，人来决定</source>
        <translation>Three warnings: a person decides</translation>
    </message>
    <message>
        <source>第 {number} 版 · {day}</source>
        <translation>Version {number} · {day}</translation>
    </message>
    <message>
        <source>开店方案带来的</source>
        <translation>From the plan</translation>
    </message>
    <message>
        <source>加到“{column}”：{line}</source>
        <translation>Added to “{column}”: {line}</translation>
    </message>
    <message>
        <source>从“{column}”去掉：{line}</source>
        <translation>Taken from “{column}”: {line}</translation>
    </message>
    <message>
        <source>改群规，存成第 {number} 版</source>
        <translation>Change the rules: version {number}</translation>
    </message>
    <message>
        <source>存成第 {number} 版了，群公告跟着变了，请到群里更新</source>
        <translation>Version {number} saved; the announcement follows. Update it in the group</translation>
    </message>
    <message>
        <source>有申诉，先处理</source>
        <translation>Appeal open</translation>
    </message>
    <message>
        <source>满 3 次，请您决定</source>
        <translation>Three: you decide</translation>
    </message>
    <message>
        <source>第 {count} 次</source>
        <translation>{count} so far</translation>
    </message>
    <message>
        <source>{limit} 次里的 {count} 次</source>
        <translation>{count} of {limit}</translation>
    </message>
    <message>
        <source>在申诉</source>
        <translation>Appealed</translation>
    </message>
    <message>
        <source>警告撤了</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>维持警告</source>
        <translation>Upheld</translation>
    </message>
    <message>
        <source>{name}说的</source>
        <translation>told by {name}</translation>
    </message>
    <message>
        <source>写进了第 {number} 版群规</source>
        <translation>in the rules since version {number}</translation>
    </message>
    <message>
        <source>{who}您好，关于“{deed}”，群里有约定，麻烦您留意一下，谢谢。这是第 1 次提醒。</source>
        <translation>Hello {who}, about “{deed}”: the group has agreed on this, please mind it. Thank you. This is the first reminder.</translation>
    </message>
    <message>
        <source>{who}，关于“{deed}”，这是第 2 次提醒了。要是误会，请私聊我，可以申诉。</source>
        <translation>{who}, about “{deed}”: this is the second reminder. If it is a mistake, write to me and appeal.</translation>
    </message>
    <message>
        <source>{who}您好，关于“{deed}”已经提醒满 3 次，按群规要请您离开本群。要是误会，请回我，可以申诉。</source>
        <translation>Hello {who}, about “{deed}”: this was the third reminder, and by the rules you will have to leave. If it is a mistake, write to me and appeal.</translation>
    </message>
    <message>
        <source>{who}满 3 次了，移不移出请您决定</source>
        <translation>{who} has three; you decide</translation>
    </message>
    <message>
        <source>记下了：{who}第 {count} 次</source>
        <translation>Noted: {who}, {count} so far</translation>
    </message>
    <message>
        <source>记下了：{who}已移出</source>
        <translation>Noted: {who} removed</translation>
    </message>
    <message>
        <source>记下了：{who}留下，警告从头数</source>
        <translation>Noted: {who} stays, counting anew</translation>
    </message>
    <message>
        <source>申诉记下了：{who}，请您看过再定</source>
        <translation>Appeal noted: {who}. Have a look, then decide</translation>
    </message>
    <message>
        <source>撤回了，{who}少一次警告</source>
        <translation>Taken back: {who} has one less</translation>
    </message>
    <message>
        <source>维持了，{who}的警告照算</source>
        <translation>Upheld: {who}&apos;s warning counts</translation>
    </message>
    <message>
        <source>改好了：警告过 {days} 天不算</source>
        <translation>Set: warnings lapse after {days} days</translation>
    </message>
    <message>
        <source>{who}已经在微信里移出了吗？</source>
        <translation>Was {who} removed in WeChat?</translation>
    </message>
    <message>
        <source>留下{who}，警告从头数？</source>
        <translation>Keep {who} and count anew?</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>记下申诉</source>
        <translation>Note an appeal</translation>
    </message>
    <message>
        <source>对方怎么说</source>
        <translation>What they say</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>撤回这次警告？</source>
        <translation>Take this warning back?</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>维持这次警告？</source>
        <translation>Uphold this warning?</translation>
    </message>
    <message>
        <source>没有这个群了，请换一个。</source>
        <translation>No such group any more; choose another.</translation>
    </message>
    <message>
        <source>请写上群里的称呼。</source>
        <translation>Write the name they go by in the group.</translation>
    </message>
    <message>
        <source>称呼最多 40 个字。</source>
        <translation>A name has 40 characters at most.</translation>
    </message>
    <message>
        <source>请用 1 到 120 个字写清做了什么。</source>
        <translation>Say what was done in 1 to 120 characters.</translation>
    </message>
    <message>
        <source>请用 1 到 120 个字写清原因。</source>
        <translation>Say why in 1 to 120 characters.</translation>
    </message>
    <message>
        <source>已经满 3 次，请先决定移出还是留下。</source>
        <translation>Warned three times: decide first.</translation>
    </message>
    <message>
        <source>还有申诉没处理，请先撤回或维持。</source>
        <translation>An appeal is open: hear it first.</translation>
    </message>
    <message>
        <source>还没满 3 次警告，不用决定。</source>
        <translation>Not warned three times: nothing to decide.</translation>
    </message>
    <message>
        <source>案例本里没有这一条了。</source>
        <translation>No such case in the book.</translation>
    </message>
    <message>
        <source>这一条没有警告，不用申诉。</source>
        <translation>That case warned nobody.</translation>
    </message>
    <message>
        <source>这一条已经申诉过了。</source>
        <translation>That warning was appealed before.</translation>
    </message>
    <message>
        <source>这一条的申诉已经处理了。</source>
        <translation>That appeal was heard.</translation>
    </message>
    <message>
        <source>“鼓励”不能空，请至少写一条。</source>
        <translation>Write at least one thing that is welcome.</translation>
    </message>
    <message>
        <source>一条最多 60 个字，请写短些，一行一条。</source>
        <translation>A line has 60 characters at most, one rule a line.</translation>
    </message>
    <message>
        <source>一栏最多 12 条，请合并几条。</source>
        <translation>A column has 12 rules at most.</translation>
    </message>
    <message>
        <source>群规没有改动。</source>
        <translation>The rules are the same.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>Not done. Have a look and try again.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>减一</source>
        <translation>One less</translation>
    </message>
    <message>
        <source>加一</source>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <source>公开码，印在海报上给大家用</source>
        <translation>Public code, printed on the poster for everyone</translation>
    </message>
    <message>
        <source>看公开码海报</source>
        <translation>See public code poster</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制图片发微信</source>
        <translation>Copy picture for WeChat</translation>
    </message>
    <message>
        <source>存图片</source>
        <translation>Save picture</translation>
    </message>
    <message>
        <source>张</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>发一批券</source>
        <translation>Issue a batch</translation>
    </message>
    <message>
        <source>放在哪</source>
        <translation>Where it goes</translation>
    </message>
    <message>
        <source>例如 收银台，可不填</source>
        <translation>e.g. counter; optional</translation>
    </message>
    <message>
        <source>发券</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>发给一位顾客</source>
        <translation>Give to one customer</translation>
    </message>
    <message>
        <source>手机号、编号或会员卡</source>
        <translation>Phone, number or member card</translation>
    </message>
    <message>
        <source>发给她</source>
        <translation>Give it</translation>
    </message>
    <message>
        <source>打印券卡</source>
        <translation>Print coupon cards</translation>
    </message>
    <message>
        <source>复制券码</source>
        <translation>Copy codes</translation>
    </message>
    <message>
        <source>打小票</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>发过的批次</source>
        <translation>Batches issued</translation>
    </message>
    <message>
        <source>请先填是哪一位。</source>
        <translation>Please say first who it is for.</translation>
    </message>
    <message>
        <source>公开码复制好了</source>
        <translation>Public code copied</translation>
    </message>
    <message>
        <source>券码复制好了</source>
        <translation>Coupon codes copied</translation>
    </message>
    <message>
        <source>优惠券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>这家店的开店方案里没有优惠券。</source>
        <translation>This shop&apos;s plan has no coupons.</translation>
    </message>
    <message>
        <source>点一种券，发券、印券卡、看海报</source>
        <translation>Choose a coupon to issue it, print cards or see its poster</translation>
    </message>
    <message>
        <source>扫或输入券上的 12 位码</source>
        <translation>Scan or type the 12 characters on the coupon</translation>
    </message>
    <message>
        <source>查一张券</source>
        <translation>Look up a coupon</translation>
    </message>
    <message>
        <source>查</source>
        <translation>Look up</translation>
    </message>
    <message>
        <source>券</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>谁能用</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>用了多少</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>公开码</source>
        <translation>Public code</translation>
    </message>
    <message>
        <source>到 {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>满{least}换{name} {count} 份</source>
        <translation>Spend {least}: {count} × {name} free</translation>
    </message>
    <message>
        <source>换{name} {count} 份</source>
        <translation>{count} × {name} free</translation>
    </message>
    <message>
        <source>满{least}打{tenths}折</source>
        <translation>Spend {least}: pay {tenths}/10</translation>
    </message>
    <message>
        <source>打{tenths}折</source>
        <translation>Pay {tenths}/10</translation>
    </message>
    <message>
        <source>{said}，最多减{most}元</source>
        <translation>{said}, at most ¥{most} off</translation>
    </message>
    <message>
        <source>满{least}减{off}</source>
        <translation>Spend {least}: {off} off</translation>
    </message>
    <message>
        <source>无门槛减{off}元</source>
        <translation>¥{off} off, no minimum</translation>
    </message>
    <message>
        <source>新顾客</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>{level} 级以上会员</source>
        <translation>Members of level {level} and up</translation>
    </message>
    <message>
        <source>所有顾客</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>用掉 {used} · 发出 {out} · 共 {total}</source>
        <translation>Used {used} · issued {out} · of {total}</translation>
    </message>
    <message>
        <source>{day}过期了，别再印</source>
        <translation>Expired {day}, don&apos;t print more</translation>
    </message>
    <message>
        <source>每人 {count} 张</source>
        <translation>{count} per person</translation>
    </message>
    <message>
        <source>发出起 {days} 天有效</source>
        <translation>Valid {days} days from issue</translation>
    </message>
    <message>
        <source>可叠加</source>
        <translation>Combines with others</translation>
    </message>
    <message>
        <source>不和别的券叠加</source>
        <translation>Not with other coupons</translation>
    </message>
    <message>
        <source>限{days}</source>
        <translation>Only {days}</translation>
    </message>
    <message>
        <source>发好了：第 {batch} 批，{count} 张，到 {day}为止</source>
        <translation>Issued batch {batch}: {count} pcs, until {day}</translation>
    </message>
    <message>
        <source>到期了，换新公开码</source>
        <translation>Lapsed: new public code</translation>
    </message>
    <message>
        <source>换好了，到 {day}为止。贴着旧码的海报请换下来。</source>
        <translation>Done, good until {day}. Please replace posters with the old code.</translation>
    </message>
    <message>
        <source>发给她了：{code}，到 {day}为止</source>
        <translation>Given: {code}, until {day}</translation>
    </message>
    <message>
        <source>第 {batch} 批 · {count} 张</source>
        <translation>Batch {batch} · {count} pcs</translation>
    </message>
    <message>
        <source>没写放在哪</source>
        <translation>Place not noted</translation>
    </message>
    <message>
        <source>{day} · {put} · 用掉 {used}</source>
        <translation>{day} · {put} · used {used}</translation>
    </message>
    <message>
        <source>还能用</source>
        <translation>Can be used</translation>
    </message>
    <message>
        <source>用过了</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>作废了</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>{name}的券</source>
        <translation>Coupon of {name}</translation>
    </message>
    <message>
        <source>谁拿着谁用</source>
        <translation>For whoever holds it</translation>
    </message>
    <message>
        <source>{whose}，到 {day}为止</source>
        <translation>{whose}, until {day}</translation>
    </message>
    <message>
        <source>发出</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>在前台用了</source>
        <translation>Used at the till</translation>
    </message>
    <message>
        <source>来用过，没有用成</source>
        <translation>Tried, not accepted</translation>
    </message>
    <message>
        <source>撤销，券还给顾客</source>
        <translation>Undone, coupon returned</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>这种券最多还能发 {left} 张，请把张数改小。</source>
        <translation>Only {left} more of this coupon can be issued. Please enter a smaller number.</translation>
    </message>
    <message>
        <source>没有这种券了，请刷新后再选。</source>
        <translation>This coupon is gone. Please refresh and choose again.</translation>
    </message>
    <message>
        <source>没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。</source>
        <translation>Customer not found. Enter the full phone, the number, or scan the card; add new ones under Customers first.</translation>
    </message>
    <message>
        <source>现在的公开码还没到期，海报上的接着用就行。</source>
        <translation>The public code has not lapsed; the posters are fine.</translation>
    </message>
    <message>
        <source>这不是店里的码，请对着券再输一遍，共 12 位。</source>
        <translation>Not one of our codes. Please type all 12 characters again.</translation>
    </message>
    <message>
        <source>店里没有发过这个码，请别收。</source>
        <translation>The shop never issued this code. Please don&apos;t accept it.</translation>
    </message>
    <message>
        <source>这个码不是券，可能是会员卡或提货码，请到前台扫。</source>
        <translation>This is not a coupon; it may be a member card or pick-up code. Please scan it at the till.</translation>
    </message>
    <message>
        <source>没有办成，请再按一次。</source>
        <translation>That didn&apos;t work. Please press it once more.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>That didn&apos;t work. Please check and try again.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>刚才这一步没做成，是程序的毛病，不怪您</source>
        <translation>That last step failed. It is the program&apos;s fault, not yours</translation>
    </message>
    <message>
        <source>已经记下的都在，前台可以接着用。细节可以复制给帮您装机的人。</source>
        <translation>All that was recorded is safe and the till still works. You can copy the details for whoever looks after your PC.</translation>
    </message>
    <message>
        <source>看细节</source>
        <translation>See details</translation>
    </message>
    <message>
        <source>复制细节</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>{year}年{day}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>今天 {hour}</source>
        <translation>Today {hour}</translation>
    </message>
    <message>
        <source>周一</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>周二</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>周三</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>周四</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>周五</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>周六</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>周日</source>
        <translation>Sun</translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message>
        <source>看哪一场抽奖</source>
        <translation>Which lottery</translation>
    </message>
    <message>
        <source>这家店的开店方案里没有抽奖。</source>
        <translation>This shop&apos;s plan has no lottery.</translation>
    </message>
    <message>
        <source>复制好了，到群里粘贴</source>
        <translation>Copied. Paste it in the group</translation>
    </message>
    <message>
        <source>每人最多</source>
        <translation>Most per person</translation>
    </message>
    <message>
        <source>开抽前要贴出来的</source>
        <translation>To be posted before the first draw</translation>
    </message>
    <message>
        <source>照方案原样</source>
        <translation>As in the plan</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>给她了</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>下一位</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>签还剩</source>
        <translation>Tickets left</translation>
    </message>
    <message>
        <source>奖还剩</source>
        <translation>Prizes left</translation>
    </message>
    <message>
        <source>发出的码</source>
        <translation>Codes issued</translation>
    </message>
    <message>
        <source>奖品和还剩多少</source>
        <translation>Prizes and how many are left</translation>
    </message>
    <message>
        <source>奖品</source>
        <translation>Prize</translation>
    </message>
    <message>
        <source>还剩</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>封存码</source>
        <translation>Seal code</translation>
    </message>
    <message>
        <source>有超过 500 元的奖：中奖名单要打码后贴出来（令 32 号第十五条）。</source>
        <translation>A prize is over ¥500: post the list of winners with names masked (Order 32, Art. 15).</translation>
    </message>
    <message>
        <source>复制封存码</source>
        <translation>Copy seal code</translation>
    </message>
    <message>
        <source>复制中奖名单</source>
        <translation>Copy winners</translation>
    </message>
    <message>
        <source>做抽奖海报</source>
        <translation>Make poster</translation>
    </message>
    <message>
        <source>最近的抽奖码</source>
        <translation>Latest lottery codes</translation>
    </message>
    <message>
        <source>抽奖码</source>
        <translation>Lottery code</translation>
    </message>
    <message>
        <source>谁的</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>什么时候发的</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>抽到</source>
        <translation>Drew</translation>
    </message>
    <message>
        <source>零售价</source>
        <translation>Retail price</translation>
    </message>
    <message>
        <source>概率</source>
        <translation>Odds</translation>
    </message>
    <message>
        <source>张</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>{first} 到 {last}，兑奖到 {redeem}</source>
        <translation>{first} to {last}, claim by {redeem}</translation>
    </message>
    <message>
        <source>份</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>还没封存</source>
        <translation>Not sealed yet</translation>
    </message>
    <message>
        <source>封存了，还没到日子</source>
        <translation>Sealed, not started yet</translation>
    </message>
    <message>
        <source>正在抽</source>
        <translation>Drawing now</translation>
    </message>
    <message>
        <source>结束了，待存档</source>
        <translation>Ended, file to be kept</translation>
    </message>
    <message>
        <source>还剩 {left} / {all}</source>
        <translation>Left {left} / {all}</translation>
    </message>
    <message>
        <source>还没抽</source>
        <translation>Not drawn yet</translation>
    </message>
    <message>
        <source>给过了</source>
        <translation>Handed over</translation>
    </message>
    <message>
        <source>还没给</source>
        <translation>Not handed over</translation>
    </message>
    <message>
        <source>封存时，程序把签池、公示和一串谁也没见过的种子一起算成一个码。码先贴出来，种子最后公布，谁都能重算一遍。</source>
        <translation>Sealing turns the tickets, the notice and a seed nobody has seen into one code. Post the code first, the seed comes last, and anyone can check.</translation>
    </message>
    <message>
        <source>种子结束后公布。每抽一次，都把顾客自己报的数字算进去，店家挑不了中奖的人。</source>
        <translation>The seed is shown after the end. Each draw takes in the customer&apos;s own number, so the shop cannot choose who wins.</translation>
    </message>
    <message>
        <source>种子已经公布。拿存档的文件，谁都能把每一次抽奖重算一遍。</source>
        <translation>The seed is public. With the kept file anyone can recompute every draw.</translation>
    </message>
    <message>
        <source>规则、抽奖记录和中奖名单要保存到 {day}，程序里删不掉。</source>
        <translation>Rules, draws and winners must be kept until {day}; the program cannot delete them.</translation>
    </message>
    <message>
        <source>{name} 中奖名单</source>
        <translation>{name} winners</translation>
    </message>
    <message>
        <source>方案里没写，封存前要补上</source>
        <translation>Missing in the plan, add before sealing</translation>
    </message>
    <message>
        <source>谁能参加</source>
        <translation>Who may join</translation>
    </message>
    <message>
        <source>怎么参加</source>
        <translation>How to join</translation>
    </message>
    <message>
        <source>什么时候抽</source>
        <translation>When it is drawn</translation>
    </message>
    <message>
        <source>怎么抽</source>
        <translation>How it is drawn</translation>
    </message>
    <message>
        <source>兑奖时间</source>
        <translation>Claim period</translation>
    </message>
    <message>
        <source>兑奖条件</source>
        <translation>Claim conditions</translation>
    </message>
    <message>
        <source>怎么兑</source>
        <translation>How to claim</translation>
    </message>
    <message>
        <source>怎么给</source>
        <translation>How it is given</translation>
    </message>
    <message>
        <source>逾期不兑</source>
        <translation>If claimed late</translation>
    </message>
    <message>
        <source>谁办的</source>
        <translation>Run by</translation>
    </message>
    <message>
        <source>找谁问</source>
        <translation>Ask whom</translation>
    </message>
    <message>
        <source>手机号、编号或会员卡</source>
        <translation>Phone, number or member card</translation>
    </message>
    <message>
        <source>给谁一张抽奖码</source>
        <translation>Lottery code for</translation>
    </message>
    <message>
        <source>发抽奖码</source>
        <translation>Issue lottery code</translation>
    </message>
    <message>
        <source>请先填是哪一位。</source>
        <translation>Please say first who it is for.</translation>
    </message>
    <message>
        <source>扫码，或输 12 位</source>
        <translation>Scan, or type 12 characters</translation>
    </message>
    <message>
        <source>顾客报的数字</source>
        <translation>Customer&apos;s number</translation>
    </message>
    <message>
        <source>请她自己说，随便几</source>
        <translation>Any number, let them say it</translation>
    </message>
    <message>
        <source>开抽</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>请先扫抽奖码。</source>
        <translation>Please scan the lottery code first.</translation>
    </message>
    <message>
        <source>结束抽奖，公布种子</source>
        <translation>End lottery, show the seed</translation>
    </message>
    <message>
        <source>公布的种子</source>
        <translation>Published seed</translation>
    </message>
    <message>
        <source>存一份档</source>
        <translation>Keep a file</translation>
    </message>
    <message>
        <source>核对一份存档</source>
        <translation>Check a kept file</translation>
    </message>
    <message>
        <source>手机号或编号，用逗号隔开</source>
        <translation>Phones or numbers, separated by commas</translation>
    </message>
    <message>
        <source>不参加的店员</source>
        <translation>Staff not taking part</translation>
    </message>
    <message>
        <source>登记成顾客的都填上</source>
        <translation>All who are registered as customers</translation>
    </message>
    <message>
        <source>对过了，封存</source>
        <translation>Checked, seal it</translation>
    </message>
    <message>
        <source>中了当面给，不从程序发</source>
        <translation>Handed over in person, not by the program</translation>
    </message>
    <message>
        <source>一共 {deck} 张签，其中 {prizes} 份奖，抽一张少一张</source>
        <translation>{deck} tickets in all, {prizes} of them prizes; each drawn ticket is gone</translation>
    </message>
    <message>
        <source>{first} 到 {last} 才能抽，每人最多 {most} 张</source>
        <translation>Draws only {first} to {last}, at most {most} per person</translation>
    </message>
    <message>
        <source>礼品奖按份数从库存里留出来，没抽完的结束时退回</source>
        <translation>Gifts are set aside from stock; what is not drawn comes back at the end</translation>
    </message>
    <message>
        <source>封存以后，奖品、份数、日子和公示都不能再改</source>
        <translation>After sealing, prizes, counts, dates and notice cannot change</translation>
    </message>
    <message>
        <source>{level}中了发哪种券</source>
        <translation>Coupon for {level}</translation>
    </message>
    <message>
        <source>封存前最后看一眼</source>
        <translation>Last look before sealing</translation>
    </message>
    <message>
        <source>发码</source>
        <translation>Issue codes</translation>
    </message>
    <message>
        <source>发码和开抽</source>
        <translation>Issue and draw</translation>
    </message>
    <message>
        <source>存档</source>
        <translation>Keep file</translation>
    </message>
    <message>
        <source>存好了</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>结束了，种子公布了，请存一份档</source>
        <translation>Ended and seed published. Please keep a file</translation>
    </message>
    <message>
        <source>存好了：{file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>抽奖存档 {name} 保存到{day}</source>
        <translation>Lottery file {name} keep until {day}</translation>
    </message>
    <message>
        <source>抽奖存档</source>
        <translation>Lottery file</translation>
    </message>
    <message>
        <source>封存“{name}”？</source>
        <translation>Seal “{name}”?</translation>
    </message>
    <message>
        <source>封存以后什么都不能改，只能抽。右边这些公示请先对一遍，特别是日期。</source>
        <translation>After sealing nothing can change, only be drawn. Please check the notice on the right first, above all the dates.</translation>
    </message>
    <message>
        <source>封存</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>封存好了，请把公示和封存码贴出来</source>
        <translation>Sealed. Please post the notice and the seal code</translation>
    </message>
    <message>
        <source>{name}的抽奖码：{code}。请她报一个数字，就能抽。</source>
        <translation>Lottery code of {name}: {code}. Ask for a number, then draw.</translation>
    </message>
    <message>
        <source>没报数字</source>
        <translation>No number given</translation>
    </message>
    <message>
        <source>{name} · 第 {position} 个抽 · 报的数字 {number}</source>
        <translation>{name} · draw {position} · number {number}</translation>
    </message>
    <message>
        <source>这次没中</source>
        <translation>No prize this time</translation>
    </message>
    <message>
        <source>这张码抽过了，这是当时的结果。</source>
        <translation>This code was drawn before; this was the result.</translation>
    </message>
    <message>
        <source>券已经发到她名下：{codes}</source>
        <translation>Coupon is now theirs: {codes}</translation>
    </message>
    <message>
        <source>把奖品交给她，再按“给她了”。</source>
        <translation>Hand over the prize, then press “Handed over”.</translation>
    </message>
    <message>
        <source>奖品已经交给她了。</source>
        <translation>The prize was handed over.</translation>
    </message>
    <message>
        <source>谢谢她来。奖还有，下次再抽。</source>
        <translation>Thank them for coming. There are prizes left for next time.</translation>
    </message>
    <message>
        <source>凭据 {proof}，存档里能查到</source>
        <translation>Proof {proof}, found in the kept file</translation>
    </message>
    <message>
        <source>结束“{name}”？</source>
        <translation>End “{name}”?</translation>
    </message>
    <message>
        <source>结束后就不能再抽，种子会公布。还没抽的码作废，没抽到的礼品退回库存。</source>
        <translation>No more draws after this, and the seed becomes public. Undrawn codes are void, gifts left return to stock.</translation>
    </message>
    <message>
        <source>结束抽奖</source>
        <translation>End lottery</translation>
    </message>
    <message>
        <source>还没到公示的结束日</source>
        <translation>The posted end is not reached</translation>
    </message>
    <message>
        <source>为什么要提前结束，会写进存档</source>
        <translation>Why it ends early; goes into the file</translation>
    </message>
    <message>
        <source>抽了 {drawn} 次，{left} 张没抽。存一份档，U 盘和网盘各放一份，保存到 {day}。</source>
        <translation>Drawn: {drawn}, not drawn: {left}. Keep one file on a USB stick and one in the cloud until {day}.</translation>
    </message>
    <message>
        <source>对得上：“{name}”的 {draws} 次抽奖都重算过，没有改动。</source>
        <translation>It agrees: all {draws} draws of “{name}” were recomputed, nothing changed.</translation>
    </message>
    <message>
        <source>这不是抽奖存档，请换一个文件。</source>
        <translation>This is not a lottery file. Please choose another.</translation>
    </message>
    <message>
        <source>对不上，文件被改过：{problems}。请用原来存的那一份。</source>
        <translation>It does not agree, the file was changed: {problems}. Please use the one first kept.</translation>
    </message>
    <message>
        <source>写法</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>校验码</source>
        <translation>Check code</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>签池</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>每人张数</source>
        <translation>Tickets per person</translation>
    </message>
    <message>
        <source>余数</source>
        <translation>Remainder</translation>
    </message>
    <message>
        <source>保存期</source>
        <translation>Keep until</translation>
    </message>
    <message>
        <source>第 {place} 次的次序</source>
        <translation>Order of draw {place}</translation>
    </message>
    <message>
        <source>第 {place} 次的结果</source>
        <translation>Result of draw {place}</translation>
    </message>
    <message>
        <source>没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。</source>
        <translation>Customer not found. Enter the full phone, the number, or scan the card; add new ones under Customers first.</translation>
    </message>
    <message>
        <source>这位是店里的员工，不参加抽奖。</source>
        <translation>This person is staff and takes no part.</translation>
    </message>
    <message>
        <source>这位顾客的抽奖码已经领满了。</source>
        <translation>This customer has all the codes allowed.</translation>
    </message>
    <message>
        <source>签都发完了，没有可抽的了，请告诉顾客。</source>
        <translation>All tickets are issued and none is left. Please tell the customer.</translation>
    </message>
    <message>
        <source>先封存，再发抽奖码。</source>
        <translation>Seal first, then issue codes.</translation>
    </message>
    <message>
        <source>还没到公示的开抽日，请到那天再抽。</source>
        <translation>The posted first day is not reached. Please come back then.</translation>
    </message>
    <message>
        <source>公示的日子过了，不能再抽，请结束并存档。</source>
        <translation>The posted days are over. Please end the lottery and keep the file.</translation>
    </message>
    <message>
        <source>这场抽奖已经结束，不能再抽。</source>
        <translation>This lottery has ended; no more draws.</translation>
    </message>
    <message>
        <source>已经封存过了，请刷新再看。</source>
        <translation>Already sealed. Please refresh.</translation>
    </message>
    <message>
        <source>公示有缺项，补齐以后才能封存。</source>
        <translation>The notice has gaps. Fill them in, then seal.</translation>
    </message>
    <message>
        <source>“{gift}”的库存不够奖品份数，请先补货再封存。</source>
        <translation>Too little stock of “{gift}” for the prizes. Please restock, then seal.</translation>
    </message>
    <message>
        <source>这种券剩下的张数不够当奖品，请换一种。</source>
        <translation>Too few of this coupon are left for prizes. Please choose another.</translation>
    </message>
    <message>
        <source>没有这种券了，请重新选。</source>
        <translation>This coupon is gone. Please choose again.</translation>
    </message>
    <message>
        <source>这不是店里的码，请对着再输一遍，共 12 位。</source>
        <translation>Not one of our codes. Please type all 12 characters again.</translation>
    </message>
    <message>
        <source>店里没有发过这个抽奖码，请别抽。</source>
        <translation>The shop never issued this lottery code. Please don&apos;t draw.</translation>
    </message>
    <message>
        <source>这个码不是抽奖码，请到前台扫。</source>
        <translation>This is not a lottery code. Please scan it at the till.</translation>
    </message>
    <message>
        <source>电脑的时间倒退了，请先把时间调准再抽。</source>
        <translation>The PC&apos;s clock has gone back. Please set it right, then draw.</translation>
    </message>
    <message>
        <source>这张码还没抽，请先抽。</source>
        <translation>This code is not drawn yet. Please draw first.</translation>
    </message>
    <message>
        <source>这张码没有中奖，没有奖品要给。</source>
        <translation>This code won nothing; there is no prize to give.</translation>
    </message>
    <message>
        <source>这份奖品已经给过了，请别再给。</source>
        <translation>This prize was already given. Please don&apos;t give it again.</translation>
    </message>
    <message>
        <source>公示的兑奖期过了，不能再兑。</source>
        <translation>The posted claim period is over.</translation>
    </message>
    <message>
        <source>请先结束抽奖，再存档。</source>
        <translation>Please end the lottery first, then keep the file.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>That didn&apos;t work. Please check and try again.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>优惠券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>限时抢购</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>抽奖</source>
        <translation>Lotteries</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>这个码</source>
        <translation>This code</translation>
    </message>
    <message>
        <source>顾客</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>活动和群</source>
        <translation>Events and groups</translation>
    </message>
    <message>
        <source>去哪、做什么</source>
        <translation>Go to, do</translation>
    </message>
    <message>
        <source>找到的</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>在顾客里看全部找到的</source>
        <translation>See all of them in People</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} pcs</translation>
    </message>
    <message>
        <source>到 {day} 为止</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>还能用</source>
        <translation>Usable</translation>
    </message>
    <message>
        <source>用过了</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>作废了</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>还没提</source>
        <translation>To collect</translation>
    </message>
    <message>
        <source>候补</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>已提</source>
        <translation>Collected</translation>
    </message>
    <message>
        <source>放掉了</source>
        <translation>Let go</translation>
    </message>
    <message>
        <source>还没抽</source>
        <translation>Not drawn</translation>
    </message>
    <message>
        <source>抽过了</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>拿到前台交货</source>
        <translation>Hand over at the till</translation>
    </message>
    <message>
        <source>拿到前台用</source>
        <translation>Use at the till</translation>
    </message>
    <message>
        <source>优惠券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>限时抢购</source>
        <translation>Flash sale</translation>
    </message>
    <message>
        <source>抽奖</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>群</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>这个码不是这家店的。看看有没有抄错一位。</source>
        <translation>Not a code of this shop. Check for a slip of one letter.</translation>
    </message>
    <message>
        <source>没有找到。试试名字、拼音首字母、手机后四位，或者 12 位券码。</source>
        <translation>Nothing found. Try a name, pinyin initials, the last four of a phone, or a 12-letter code.</translation>
    </message>
    <message>
        <source>登记新顾客</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>新会员 添加 入会</source>
        <translation>new member join</translation>
    </message>
    <message>
        <source>导入顾客名单</source>
        <translation>Import a customer list</translation>
    </message>
    <message>
        <source>Excel 表格 老顾客</source>
        <translation>Excel spreadsheet</translation>
    </message>
    <message>
        <source>今天收工</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>日结 对账 打烊</source>
        <translation>closing totals end</translation>
    </message>
    <message>
        <source>新建群</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>开群 微信群</source>
        <translation>add WeChat</translation>
    </message>
    <message>
        <source>导出这个月的月报</source>
        <translation>Export this month&apos;s report</translation>
    </message>
    <message>
        <source>月报 Excel 报表</source>
        <translation>monthly Excel workbook</translation>
    </message>
    <message>
        <source>备份和恢复</source>
        <translation>Back up and restore</translation>
    </message>
    <message>
        <source>存一份 恢复</source>
        <translation>save copy</translation>
    </message>
    <message>
        <source>老带新和奖励</source>
        <translation>Referrals and rewards</translation>
    </message>
    <message>
        <source>顾客从哪来</source>
        <translation>Where customers come from</translation>
    </message>
    <message>
        <source>礼品库存</source>
        <translation>Gift stock</translation>
    </message>
    <message>
        <source>会员等级</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>社群日历</source>
        <translation>Group calendar</translation>
    </message>
    <message>
        <source>公告群规</source>
        <translation>Announcement and rules</translation>
    </message>
    <message>
        <source>外观和字号</source>
        <translation>Looks and text size</translation>
    </message>
    <message>
        <source>深色 浅色 夜间 大字</source>
        <translation>dark light theme large</translation>
    </message>
    <message>
        <source>换语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>店铺资料</source>
        <translation>Shop details</translation>
    </message>
    <message>
        <source>店员和口令</source>
        <translation>Staff and PIN</translation>
    </message>
    <message>
        <source>打印机 声音</source>
        <translation>printer sounds</translation>
    </message>
    <message>
        <source>法规依据</source>
        <translation>The law behind the rules</translation>
    </message>
    <message>
        <source>关于店群通</source>
        <translation>About ShopQun</translation>
    </message>
</context>
<context>
    <name>Gifts</name>
    <message>
        <source>礼品</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>每件成本</source>
        <translation>Cost each</translation>
    </message>
    <message>
        <source>还有</source>
        <translation>In stock</translation>
    </message>
    <message>
        <source>答应了</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>够不够</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>件</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>{number} 件</source>
        <translation>{number} pcs</translation>
    </message>
    <message>
        <source>差 {number} 件</source>
        <translation>{number} short</translation>
    </message>
    <message>
        <source>没有了</source>
        <translation>None left</translation>
    </message>
    <message>
        <source>够</source>
        <translation>Enough</translation>
    </message>
    <message>
        <source>“答应了”是老带新还没发的奖励。兑换券用掉的、发出去的，都会自己从数目里减。</source>
        <translation>“Promised” are referral rewards not yet given. Gifts given or taken by coupon are subtracted by themselves.</translation>
    </message>
    <message>
        <source>开店方案里没有礼品。</source>
        <translation>The shop&apos;s plan has no gifts.</translation>
    </message>
    <message>
        <source>几件</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>报损要写</source>
        <translation>Needed for a loss</translation>
    </message>
    <message>
        <source>进货</source>
        <translation>Restock</translation>
    </message>
    <message>
        <source>盘点</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>报损</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>请写一句怎么坏的，比如“压坏了”。</source>
        <translation>Please say how it broke, e.g. “crushed”.</translation>
    </message>
    <message>
        <source>{name}：原来 {was} 件，现在 {stock} 件</source>
        <translation>{name}: was {was}, now {stock}</translation>
    </message>
    <message>
        <source>进出记录</source>
        <translation>Stock record</translation>
    </message>
    <message>
        <source>开店时备的</source>
        <translation>Opening stock</translation>
    </message>
    <message>
        <source>发奖励</source>
        <translation>Reward given</translation>
    </message>
    <message>
        <source>兑换券用掉</source>
        <translation>Coupon used</translation>
    </message>
    <message>
        <source>留给抽奖</source>
        <translation>Set aside for lottery</translation>
    </message>
    <message>
        <source>抽奖没抽走的</source>
        <translation>Back from lottery</translation>
    </message>
    <message>
        <source>退回来的</source>
        <translation>Returned</translation>
    </message>
</context>
<context>
    <name>GroupFile</name>
    <message>
        <source>哪天散</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>存好档案</source>
        <translation>Keep file</translation>
    </message>
    <message>
        <source>一行一个，比如 群主：老周</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>周三周六 19:30 限时抢购 小林</source>
        <translation>Days, time, name, who</translation>
    </message>
    <message>
        <source>这个群干什么</source>
        <translation>What it is for</translation>
    </message>
    <message>
        <source>每个群不一样</source>
        <translation>Each group another</translation>
    </message>
    <message>
        <source>谁管什么</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>固定栏目</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>现在什么阶段</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>散了以后去哪个群</source>
        <translation>Next group</translation>
    </message>
    <message>
        <source>还没想好</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>档案存好了</source>
        <translation>File kept</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>贴名单来数</source>
        <translation>Count a pasted list</translation>
    </message>
    <message>
        <source>记下体检</source>
        <translation>Note check</translation>
    </message>
    <message>
        <source>复制问题，开始测</source>
        <translation>Copy and start</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>群里现在</source>
        <translation>In it now</translation>
    </message>
    <message>
        <source>上次到现在退了</source>
        <translation>Left since last time</translation>
    </message>
    <message>
        <source>这周说过话的</source>
        <translation>Spoke this week</translation>
    </message>
    <message>
        <source>体温测试</source>
        <translation>Temperature test</translation>
    </message>
    <message>
        <source>好答的问题</source>
        <translation>An easy question</translation>
    </message>
    <message>
        <source>现在几个人回了</source>
        <translation>Answered by now</translation>
    </message>
    <message>
        <source>收尾，一步一步来</source>
        <translation>Closing, step by step</translation>
    </message>
    <message>
        <source>留还是散</source>
        <translation>Keep or close</translation>
    </message>
    <message>
        <source>睡着了，先救三步</source>
        <translation>Asleep: three steps first</translation>
    </message>
    <message>
        <source>复制公告</source>
        <translation>Copy words</translation>
    </message>
    <message>
        <source>做完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>名单上 {people} 人，名字不留</source>
        <translation>{people} on the list; names are not kept</translation>
    </message>
    <message>
        <source>问题复制好了，到群里粘贴，2 小时后来数</source>
        <translation>Copied: paste it in the group, count in 2 hours</translation>
    </message>
    <message>
        <source>公告复制好了，到群里粘贴</source>
        <translation>Copied: paste it in the group</translation>
    </message>
    <message>
        <source>启动</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>增长</source>
        <translation>Growing</translation>
    </message>
    <message>
        <source>稳定</source>
        <translation>Steady</translation>
    </message>
    <message>
        <source>衰退</source>
        <translation>Fading</translation>
    </message>
    <message>
        <source>收尾</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>和{names}一样用途。想清楚各管什么，写上，或者并成一个。</source>
        <translation>Same purpose as {names}. Say what tells them apart, or make them one.</translation>
    </message>
    <message>
        <source>有料</source>
        <translation>Useful</translation>
    </message>
    <message>
        <source>料少了</source>
        <translation>Less of use</translation>
    </message>
    <message>
        <source>没料</source>
        <translation>Nothing of use</translation>
    </message>
    <message>
        <source>有事一起做</source>
        <translation>Joint doings</translation>
    </message>
    <message>
        <source>一起做的少了</source>
        <translation>Few joint doings</translation>
    </message>
    <message>
        <source>没事一起做</source>
        <translation>No joint doings</translation>
    </message>
    <message>
        <source>有人情</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>有点冷</source>
        <translation>Cool</translation>
    </message>
    <message>
        <source>睡着了</source>
        <translation>Asleep</translation>
    </message>
    <message>
        <source>还没看过</source>
        <translation>Not looked at yet</translation>
    </message>
    <message>
        <source>第 {day} 天该看一看了</source>
        <translation>Day {day}: time to look</translation>
    </message>
    <message>
        <source>上次 {day}：{people} 人，退 {left} 人，{spoke} 人说话</source>
        <translation>Last on {day}: {people} people, {left} left, {spoke} spoke</translation>
    </message>
    <message>
        <source>记下了。退了 {pct}%，有点多</source>
        <translation>Noted. {pct}% left, rather many</translation>
    </message>
    <message>
        <source>体检记下了</source>
        <translation>Check noted</translation>
    </message>
    <message>
        <source>发一个好答的问题，2 小时和 24 小时各数一次几个人回。</source>
        <translation>Post an easy question; count the answers after 2 and 24 hours.</translation>
    </message>
    <message>
        <source>“{question}”：{pct}% 回了</source>
        <translation>“{question}”: {pct}% answered</translation>
    </message>
    <message>
        <source>“{question}”：{when}后数一数</source>
        <translation>“{question}”: count after {when}</translation>
    </message>
    <message>
        <source>这周最想看什么？回 1 新品，回 2 优惠，回 3 都行</source>
        <translation>What do you want to see? 1 new things, 2 offers, 3 both</translation>
    </message>
    <message>
        <source>私聊 5 位老顾客，问为什么不说话</source>
        <translation>Ask five regulars why it is quiet</translation>
    </message>
    <message>
        <source>给一次只在群里有的实惠</source>
        <translation>Offer something for the group alone</translation>
    </message>
    <message>
        <source>约一件大家一起做的事</source>
        <translation>Plan one thing to do together</translation>
    </message>
    <message>
        <source>救活了，留下</source>
        <translation>Awake again: keep it</translation>
    </message>
    <message>
        <source>群里公告：哪天散、为什么</source>
        <translation>Tell the group when and why</translation>
    </message>
    <message>
        <source>请大家进承接的群</source>
        <translation>Invite all to the next group</translation>
    </message>
    <message>
        <source>撤下印着这个群码的海报</source>
        <translation>Take down posters with its code</translation>
    </message>
    <message>
        <source>删掉只为这个群记的资料</source>
        <translation>Delete what was kept for it alone</translation>
    </message>
    <message>
        <source>在微信里解散</source>
        <translation>Dissolve it in WeChat</translation>
    </message>
    <message>
        <source>做完了：{step}</source>
        <translation>Done: {step}</translation>
    </message>
    <message>
        <source>各位邻居，{name}过几天就散了，谢谢大家一路陪着。</source>
        <translation>Dear neighbours, {name} ends in a few days. Thank you all.</translation>
    </message>
    <message>
        <source>各位邻居，{name}用到{day}，谢谢大家一路陪着。</source>
        <translation>Dear neighbours, {name} ends on {day}. Thank you all.</translation>
    </message>
    <message>
        <source>之后请到“{heir}”，想去的私信我，我拉您。</source>
        <translation>Then come to “{heir}”: write to me and I bring you in.</translation>
    </message>
    <message>
        <source>没有这个群了，请换一个。</source>
        <translation>No such group any more; choose another.</translation>
    </message>
    <message>
        <source>一行最多 60 个字，请写短些。</source>
        <translation>A line has 60 characters at most.</translation>
    </message>
    <message>
        <source>最多 12 行，请合并几行。</source>
        <translation>12 lines at most.</translation>
    </message>
    <message>
        <source>承接的群要是另一个群。</source>
        <translation>Another group takes over.</translation>
    </message>
    <message>
        <source>栏目请写成：周三周六 19:30 限时抢购 小林</source>
        <translation>A column begins with its days and time, then its name and who.</translation>
    </message>
    <message>
        <source>比群里的人还多，请再数一遍。</source>
        <translation>More than there are; count again.</translation>
    </message>
    <message>
        <source>请用 1 到 60 个字写一个好答的问题。</source>
        <translation>An easy question of 1 to 60 characters.</translation>
    </message>
    <message>
        <source>请先数一数群里几个人。</source>
        <translation>Count the people in the group first.</translation>
    </message>
    <message>
        <source>上一次体温测试还没数完。</source>
        <translation>The last test is not over.</translation>
    </message>
    <message>
        <source>没有等着数的体温测试。</source>
        <translation>No test waits to be counted.</translation>
    </message>
    <message>
        <source>还没到数的时候，到点再来。</source>
        <translation>Not time to count yet.</translation>
    </message>
    <message>
        <source>这一步做过了。</source>
        <translation>That step was taken.</translation>
    </message>
    <message>
        <source>请先把三步做完再决定。</source>
        <translation>Take the three steps first.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>Not done. Have a look and try again.</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>还没数过</source>
        <translation>Never counted</translation>
    </message>
    <message>
        <source>群码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>File</translation>
    </message>
    <message>
        <source>体检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>还没有群。在微信里建好一个，来这里登记。</source>
        <translation>No groups yet. Make one in WeChat, then register it here.</translation>
    </message>
    <message>
        <source>新建群</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>登记好了，接着把群码截图拖进来</source>
        <translation>Registered. Now drop in the screenshot of its QR code</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>过期</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>读出来</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>还没有存过这个群的二维码</source>
        <translation>No QR code kept for this group yet</translation>
    </message>
    <message>
        <source>做进群海报</source>
        <translation>Make group poster</translation>
    </message>
    <message>
        <source>把群码截图拖到这里</source>
        <translation>Drop QR picture</translation>
    </message>
    <message>
        <source>手机：群 → 右上角 → 群二维码 → 保存发到电脑；也可以 Ctrl+V</source>
        <translation>Phone: group → top right → group QR → save and send to PC; Ctrl+V works too</translation>
    </message>
    <message>
        <source>选图片</source>
        <translation>Choose picture</translation>
    </message>
    <message>
        <source>这张码哪天生成的</source>
        <translation>When was this code made</translation>
    </message>
    <message>
        <source>人</source>
        <translation>ppl</translation>
    </message>
    <message>
        <source>群里现在几个人</source>
        <translation>People in the group now</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>新截图是哪天生成的</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>群里现在</source>
        <translation>People now</translation>
    </message>
    <message>
        <source>正在读图里的码</source>
        <translation>Reading the code in the picture</translation>
    </message>
    <message>
        <source>{name}：{problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>记下了：{name} {count} 人</source>
        <translation>Recorded: {name}, people: {count}</translation>
    </message>
    <message>
        <source>群名</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>和微信里一样</source>
        <translation>As in WeChat</translation>
    </message>
    <message>
        <source>登记这个群</source>
        <translation>Register this group</translation>
    </message>
    <message>
        <source>先不登记</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>群先在微信里建好，这里登记，之后存码、做海报。</source>
        <translation>Make the group in WeChat first, register it here, then keep its code and make posters.</translation>
    </message>
    <message>
        <source>做什么用</source>
        <translation>Used for</translation>
    </message>
    <message>
        <source>在哪</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>打算最多</source>
        <translation>Planned maximum</translation>
    </message>
    <message>
        <source>群</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>公告群规</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>违规</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>方案</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>拉人群</source>
        <translation>Growth group</translation>
    </message>
    <message>
        <source>卖货群</source>
        <translation>Sales group</translation>
    </message>
    <message>
        <source>会员群</source>
        <translation>Members&apos; group</translation>
    </message>
    <message>
        <source>粉丝群</source>
        <translation>Fan group</translation>
    </message>
    <message>
        <source>快闪群</source>
        <translation>Pop-up group</translation>
    </message>
    <message>
        <source>回头客群</source>
        <translation>Regulars&apos; group</translation>
    </message>
    <message>
        <source>售后群</source>
        <translation>After-sales group</translation>
    </message>
    <message>
        <source>微信群</source>
        <translation>WeChat group</translation>
    </message>
    <message>
        <source>企业微信</source>
        <translation>WeCom</translation>
    </message>
    <message>
        <source>QQ 群</source>
        <translation>QQ group</translation>
    </message>
    <message>
        <source>别的平台</source>
        <translation>Other platform</translation>
    </message>
    <message>
        <source>微信群码，7 天有效</source>
        <translation>WeChat group code, valid 7 days</translation>
    </message>
    <message>
        <source>企业微信群码，长期有效</source>
        <translation>WeCom group code, does not expire</translation>
    </message>
    <message>
        <source>店员微信码，加了拉进群</source>
        <translation>Clerk&apos;s WeChat code, clerk adds them</translation>
    </message>
    <message>
        <source>企业微信名片码，加了拉进群</source>
        <translation>WeCom contact code, clerk adds them</translation>
    </message>
    <message>
        <source>别的码</source>
        <translation>Other code</translation>
    </message>
    <message>
        <source>长期有效</source>
        <translation>Does not expire</translation>
    </message>
    <message>
        <source>{day}解散了</source>
        <translation>Closed {day}</translation>
    </message>
    <message>
        <source>还没开，{day}</source>
        <translation>Not open yet, {day}</translation>
    </message>
    <message>
        <source>还没有二维码</source>
        <translation>No QR code yet</translation>
    </message>
    <message>
        <source>可以进人</source>
        <translation>Open to join</translation>
    </message>
    <message>
        <source>满 200 人，扫不进来</source>
        <translation>200 people, scanning is closed</translation>
    </message>
    <message>
        <source>二维码过期了</source>
        <translation>QR code expired</translation>
    </message>
    <message>
        <source>快满了，差 {count} 人</source>
        <translation>Nearly full, {count} to go</translation>
    </message>
    <message>
        <source>二维码 {days} 天后过期</source>
        <translation>QR code expires in {days} d</translation>
    </message>
    <message>
        <source>/ {capacity} 人</source>
        <translation>of {capacity}</translation>
    </message>
    <message>
        <source>用店员码进群</source>
        <translation>Join by clerk&apos;s code</translation>
    </message>
    <message>
        <source>点开，把群码截图拖进来</source>
        <translation>Open and drop in the QR screenshot</translation>
    </message>
    <message>
        <source>群码长期有效</source>
        <translation>Group code does not expire</translation>
    </message>
    <message>
        <source>群码过期了，换一张新的</source>
        <translation>Group code expired, bring a new one</translation>
    </message>
    <message>
        <source>群码还有 {days} 天</source>
        <translation>Group code: {days} d left</translation>
    </message>
    <message>
        <source>第 {days} 天</source>
        <translation>Day {days}</translation>
    </message>
    <message>
        <source>{day}解散</source>
        <translation>Closes {day}</translation>
    </message>
    <message>
        <source>{names}也做这个用。想清楚新群管什么不一样的。</source>
        <translation>{names} has this use too. What will be different?</translation>
    </message>
    <message>
        <source>{running} 个在跑，{coming} 个筹备中</source>
        <translation>Running: {running}, in preparation: {coming}</translation>
    </message>
    <message>
        <source>{running} 个在跑</source>
        <translation>Running: {running}</translation>
    </message>
    <message>
        <source>另存了{kind}，群满了就印它</source>
        <translation>{kind} kept too, printed when the group is full</translation>
    </message>
    <message>
        <source>海报印店员码：扫码加店员，拉进群。</source>
        <translation>The poster shows the clerk&apos;s code: scan, and the clerk adds them.</translation>
    </message>
    <message>
        <source>海报印群码，{day}前有效，到时要重印。</source>
        <translation>The poster shows the group code, valid until {day}; reprint then.</translation>
    </message>
    <message>
        <source>海报印群码，长期有效。</source>
        <translation>The poster shows the group code; it does not expire.</translation>
    </message>
    <message>
        <source>存好了：{kind}。{until}</source>
        <translation>Saved: {kind}. {until}</translation>
    </message>
    <message>
        <source>用到 {day}前。</source>
        <translation>Good until {day}.</translation>
    </message>
    <message>
        <source>没有这个群了，请换一个看。</source>
        <translation>This group is gone. Please choose another.</translation>
    </message>
    <message>
        <source>已经有同名的群了，请换个名字，比如加上“2群”。</source>
        <translation>A group has this name already. Please use another, e.g. with “group 2”.</translation>
    </message>
    <message>
        <source>请填 1 到 60 个字的群名。</source>
        <translation>Please enter a group name of 1 to 60 characters.</translation>
    </message>
    <message>
        <source>请选一种群。</source>
        <translation>Please choose a kind of group.</translation>
    </message>
    <message>
        <source>请选群在哪个平台。</source>
        <translation>Please choose the platform of the group.</translation>
    </message>
    <message>
        <source>人数要在 0 到 100000 之间。</source>
        <translation>People must be between 0 and 100000.</translation>
    </message>
    <message>
        <source>生成的日子还没到，请改成今天或以前。</source>
        <translation>That date is still to come. Please enter today or earlier.</translation>
    </message>
    <message>
        <source>图里没有读到二维码，请截得完整清楚些再拖进来。</source>
        <translation>No QR code found in the picture. Please take a full, sharp screenshot and drop it again.</translation>
    </message>
    <message>
        <source>这是收款码，不能印在进群海报上，请换群二维码。</source>
        <translation>This is a payment code and can&apos;t go on a group poster. Please use the group&apos;s QR code.</translation>
    </message>
    <message>
        <source>图里有两个码，请只截群二维码那一块。</source>
        <translation>Two codes in the picture. Please capture only the group&apos;s QR code.</translation>
    </message>
    <message>
        <source>满 200 人就扫不进来，请存一张店员码，或先把下一个群准备好。</source>
        <translation>At 200 people scanning closes. Please keep a clerk&apos;s code, or prepare the next group.</translation>
    </message>
    <message>
        <source>先把群二维码存进来，才能做海报。</source>
        <translation>Keep the group&apos;s QR code first, then make the poster.</translation>
    </message>
    <message>
        <source>群码过期了，换上新码才能做海报。</source>
        <translation>The group code expired. Bring a new one, then make the poster.</translation>
    </message>
    <message>
        <source>没有办成，请再按一次。</source>
        <translation>That didn&apos;t work. Please press it once more.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>That didn&apos;t work. Please check and try again.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>用户手册</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>在手册里找</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>手册里没有这几个字，换个说法试试</source>
        <translation>The guide has no such words; try others</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>手机号</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>生日</source>
        <translation>Birthday</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>从哪来</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>加入日期</source>
        <translation>Joined on</translation>
    </message>
    <message>
        <source>同意收消息</source>
        <translation>Agrees to messages</translation>
    </message>
    <message>
        <source>告知时间</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>哪一列是什么（照上次的选）</source>
        <translation>What each column is (as last time)</translation>
    </message>
    <message>
        <source>哪一列是什么</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>这些人是怎么知道店里留了手机号的？</source>
        <translation>How were these people told their phone is kept?</translation>
    </message>
    <message>
        <source>店里当面说的</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>群里发过告知</source>
        <translation>In the group</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>名单里没有“同意收消息”这一列，导进来的人都先不发消息。</source>
        <translation>No “agrees to messages” column: nobody imported gets messages for now.</translation>
    </message>
    <message>
        <source>{columns}不导：这里不做储值。预收的钱要签合同、能退，请照旧账本兑付。</source>
        <translation>{columns} not imported: no stored value here. Please honor prepaid money from the old book.</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>补全</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>已有</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>合成一位</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>没有导</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>第几行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>怎么了</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>存下有问题的行</source>
        <translation>Save rows with problems</translation>
    </message>
    <message>
        <source>导入错误.xlsx</source>
        <translation>import-problems.xlsx</translation>
    </message>
    <message>
        <source>存好了：{name}。改好以后再导这一份就行。</source>
        <translation>Saved: {name}. Mend it and import that file.</translation>
    </message>
    <message>
        <source>停下了，一位也没有导进来。</source>
        <translation>Stopped; nobody was imported.</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>程序照着查的 {count} 条规则</source>
        <translation>The {count} rules that are checked</translation>
    </message>
    <message>
        <source>这是提醒，不是法律意见。法规会改，拿不准的请问当地市场监管部门或律师。</source>
        <translation>Advice, not legal counsel. Laws change; when in doubt, ask the local regulator or a lawyer.</translation>
    </message>
    <message>
        <source>其中 {count} 条没有核到法规原文，已标出。</source>
        <translation>{count} of them were not checked against the original text; they are marked.</translation>
    </message>
    <message>
        <source>找规则：编号、法名或几个字</source>
        <translation>Find a rule: number, law or words</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>全部类别</source>
        <translation>All groups</translation>
    </message>
    <message>
        <source>L 抽奖</source>
        <translation>L Lotteries</translation>
    </message>
    <message>
        <source>P 价格和券</source>
        <translation>P Prices and papers</translation>
    </message>
    <message>
        <source>R 老带新</source>
        <translation>R Referrals</translation>
    </message>
    <message>
        <source>I 顾客信息</source>
        <translation>I Customer data</translation>
    </message>
    <message>
        <source>M 消息和条款</source>
        <translation>M Messages, terms</translation>
    </message>
    <message>
        <source>S 预付</source>
        <translation>S Money ahead</translation>
    </message>
    <message>
        <source>A 广告用语</source>
        <translation>A Advertising</translation>
    </message>
    <message>
        <source>X 不装假</source>
        <translation>X Honesty</translation>
    </message>
    <message>
        <source>F 罚则</source>
        <translation>F Penalties</translation>
    </message>
    <message>
        <source>W 微信</source>
        <translation>W WeChat</translation>
    </message>
    <message>
        <source>C 受限行业</source>
        <translation>C Fenced trades</translation>
    </message>
    <message>
        <source>留着的依据</source>
        <translation>Proofs kept</translation>
    </message>
    <message>
        <source>{who}记于 {when}</source>
        <translation>kept by {who}, {when}</translation>
    </message>
    <message>
        <source>老板</source>
        <translation>the owner</translation>
    </message>
    <message>
        <source>一直有效</source>
        <translation>always holds</translation>
    </message>
    <message>
        <source>有效到 {day}</source>
        <translation>holds until {day}</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>收回“{word}”的依据？</source>
        <translation>Take back the proof for “{word}”?</translation>
    </message>
    <message>
        <source>收回以后，海报上再用这个词又会提醒。记录会留在账里。</source>
        <translation>The word is warned about again. The record stays in the books.</translation>
    </message>
    <message>
        <source>没有这样的规则，换个词找找。</source>
        <translation>No such rule. Try another word.</translation>
    </message>
    <message>
        <source>不许印</source>
        <translation>Stops print</translation>
    </message>
    <message>
        <source>要依据</source>
        <translation>Needs proof</translation>
    </message>
    <message>
        <source>只提醒</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>程序已做到</source>
        <translation>Built in</translation>
    </message>
    <message>
        <source>转述，未核原文</source>
        <translation>Second-hand</translation>
    </message>
    <message>
        <source>条号待核</source>
        <translation>Article unchecked</translation>
    </message>
    <message>
        <source>行业惯例</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>{day} 核对</source>
        <translation>checked {day}</translation>
    </message>
    <message>
        <source>{day} 起施行</source>
        <translation>in force since {day}</translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>活动倒排</source>
        <translation>Plan back</translation>
    </message>
    <message>
        <source>{day} 抢购：{name}</source>
        <translation>{day} sale: {name}</translation>
    </message>
    <message>
        <source>{day} 抽奖：{name}</source>
        <translation>{day} lottery: {name}</translation>
    </message>
    <message>
        <source>往后没有抢购，也没有抽奖</source>
        <translation>No sale or lottery ahead</translation>
    </message>
    <message>
        <source>{name}：往前往后要发的</source>
        <translation>{name}: posts before and after</translation>
    </message>
    <message>
        <source>都排好了，没有要改的。</source>
        <translation>All is planned; nothing to change.</translation>
    </message>
    <message>
        <source>先铺垫再卖：提前三天预告，前一天提醒，当天开场，第二天晒单。放进日历后还能一件一件改。</source>
        <translation>Tell three days before, remind the day before, open, thank the day after. Each can still be changed in the calendar.</translation>
    </message>
    <message>
        <source>放进日历</source>
        <translation>Put in calendar</translation>
    </message>
    <message>
        <source>新加</source>
        <translation>New</translation>
    </message>
    <message>
        <source>跟着改</source>
        <translation>Moves along</translation>
    </message>
    <message>
        <source>已在日历里</source>
        <translation>In the calendar</translation>
    </message>
    <message>
        <source>已办过</source>
        <translation>Dealt with</translation>
    </message>
    <message>
        <source>日子过了，不排</source>
        <translation>Day is over</translation>
    </message>
    <message>
        <source>这天已有：{tasks}</source>
        <translation>Already on this day: {tasks}</translation>
    </message>
    <message>
        <source>日历里加了 {added} 件，改了 {moved} 件</source>
        <translation>{added} added, {moved} changed in the calendar</translation>
    </message>
    <message>
        <source>这场活动已经过去了，等下一场再排。</source>
        <translation>This one is over; plan the next.</translation>
    </message>
    <message>
        <source>没有找到这场活动，请在活动里再看看。</source>
        <translation>No such campaign; look in Events.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>{said}。</source>
        <translation>{said}.</translation>
    </message>
</context>
<context>
    <name>Livery</name>
    <message>
        <source>店标</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>还没有店标</source>
        <translation>No logo yet</translation>
    </message>
    <message>
        <source>把店标图片拖到这里</source>
        <translation>Drop your logo here</translation>
    </message>
    <message>
        <source>底是透明的 PNG 最好；也可以 Ctrl+V</source>
        <translation>A clear PNG is best; Ctrl+V works too</translation>
    </message>
    <message>
        <source>选图片</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>往后做的海报都印它，放不下就省掉，不挤字也不挡码。图存在店的账里，备份带得走。</source>
        <translation>Every poster carries it; where there is no room it is left off. It is kept in the shop&apos;s books and its backups.</translation>
    </message>
    <message>
        <source>不印店标</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>店色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>选颜色</source>
        <translation>Choose colour</translation>
    </message>
    <message>
        <source>用配色自己的</source>
        <translation>Theme&apos;s own</translation>
    </message>
    <message>
        <source>价格和醒目的字印成这个颜色；太浅看不清的会自动加深。二维码总是黑的，扫得出。</source>
        <translation>Prices and loud words take it; a pale one is darkened to be read. QR codes stay black.</translation>
    </message>
    <message>
        <source>店标存好了，往后的海报都印上。</source>
        <translation>Logo saved. Posters carry it from now on.</translation>
    </message>
    <message>
        <source>往后的海报不印店标了。</source>
        <translation>Posters carry no logo from now on.</translation>
    </message>
    <message>
        <source>店色存好了，往后的海报照它印。</source>
        <translation>Colour saved. Posters take it from now on.</translation>
    </message>
    <message>
        <source>往后的海报用配色自己的颜色。</source>
        <translation>Posters take the theme&apos;s own colours.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>第 {done} 个，共 {total} 个</source>
        <translation>{done} of {total}</translation>
    </message>
    <message>
        <source>正在停下</source>
        <translation>Stopping</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>登记新顾客</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>称呼就够了，其余都可以不填</source>
        <translation>A name is enough, the rest is optional</translation>
    </message>
    <message>
        <source>称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>微信昵称</source>
        <translation>WeChat name</translation>
    </message>
    <message>
        <source>手机号</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>谁介绍的</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>从哪来的</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>没问</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>可不填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>介绍码，8 位数字</source>
        <translation>Invite code, 8 digits</translation>
    </message>
    <message>
        <source>已告诉她手机号用来找人和发券，她同意</source>
        <translation>Told what the phone is for (finding them, coupons); they agree</translation>
    </message>
    <message>
        <source>她愿意接收店里的消息</source>
        <translation>Wants messages from the shop</translation>
    </message>
    <message>
        <source>她同意了</source>
        <translation>They agree</translation>
    </message>
    <message>
        <source>看这位</source>
        <translation>See this person</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>把旧名单导进来</source>
        <translation>Import an old list</translation>
    </message>
    <message>
        <source>把 Excel 或 CSV 拖到这里</source>
        <translation>Drop Excel or CSV here</translation>
    </message>
    <message>
        <source>认得称呼、手机、微信、生日、备注；身份证、住址、收入这些不收，储值余额也不收。先看一遍，再决定导不导。</source>
        <translation>Reads name, phone, WeChat, birthday and notes; refuses ID numbers, addresses, income and prepaid balances. You look first, then decide.</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>回到顾客</source>
        <translation>Back to customers</translation>
    </message>
    <message>
        <source>正在看这份名单</source>
        <translation>Reading the list</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>补全</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>位</source>
        <translation>people</translation>
    </message>
    <message>
        <source>这几列不收，店里没有理由留着：{columns}</source>
        <translation>Columns not taken, the shop has no reason to keep them: {columns}</translation>
    </message>
    <message>
        <source>这几列用不上，没有导：{columns}</source>
        <translation>Columns of no use here, not imported: {columns}</translation>
    </message>
    <message>
        <source>导入 {count} 位</source>
        <translation>Import {count} people</translation>
    </message>
    <message>
        <source>这份名单里没有要新增或补全的人。</source>
        <translation>Nobody in this list to add or complete.</translation>
    </message>
    <message>
        <source>导好了：新增 {added} 位，补全 {updated} 位，跳过 {skipped} 位</source>
        <translation>Imported: {added} new, {updated} completed, {skipped} skipped</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>撤销了：拿掉 {removed} 位，还原 {restored} 位</source>
        <translation>Undone: {removed} removed, {restored} restored</translation>
    </message>
    <message>
        <source>；{kept} 位已经来买过东西，留着</source>
        <translation>; {kept} have bought since and stay</translation>
    </message>
    <message>
        <source>表格把手机号变成了数字，后几位丢了，这位没有导</source>
        <translation>The sheet turned the phone into a number and lost its end; not imported</translation>
    </message>
    <message>
        <source>手机号不是 11 位，这位没有导</source>
        <translation>The phone does not have 11 digits; not imported</translation>
    </message>
    <message>
        <source>称呼太长或读不出来，这位没有导</source>
        <translation>The name is too long or unreadable; not imported</translation>
    </message>
    <message>
        <source>称呼和手机都空着，这一行没有导</source>
        <translation>No name and no phone; row not imported</translation>
    </message>
    <message>
        <source>不满 14 岁，孩子的资料不收</source>
        <translation>Under 14; children&apos;s data is not taken</translation>
    </message>
    <message>
        <source>没写她同意，带手机号的不导</source>
        <translation>No consent noted; not imported with a phone</translation>
    </message>
    <message>
        <source>和前面一行是同一个人，只导一次</source>
        <translation>Same person as an earlier row; imported once</translation>
    </message>
    <message>
        <source>同一个手机号，称呼和店里的不一样，店里的没有改</source>
        <translation>Same phone, another name than the shop&apos;s; nothing changed</translation>
    </message>
    <message>
        <source>日期读不出来，这一格空着，人照样导</source>
        <translation>Date unreadable; left empty, the person is imported</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>用券 {about}</source>
        <translation>Used {about}</translation>
    </message>
    <message>
        <source>撤销 {about}</source>
        <translation>Undid {about}</translation>
    </message>
    <message>
        <source>没用成 {about}</source>
        <translation>Not accepted {about}</translation>
    </message>
    <message>
        <source>加入</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>买东西</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>带来 {about}</source>
        <translation>Brought {about}</translation>
    </message>
    <message>
        <source>{about}介绍来的</source>
        <translation>Invited by {about}</translation>
    </message>
    <message>
        <source>奖励 {about}</source>
        <translation>Reward {about}</translation>
    </message>
    <message>
        <source>抢购 {about}</source>
        <translation>Flash sale {about}</translation>
    </message>
    <message>
        <source>发给她 {about}</source>
        <translation>Given: {about}</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>她的话</source>
        <translation>Her word</translation>
    </message>
    <message>
        <source>成为{about}</source>
        <translation>Became {about}</translation>
    </message>
    <message>
        <source>付 ¥{money}</source>
        <translation>Paid ¥{money}</translation>
    </message>
    <message>
        <source>{paid}，{clerk}收</source>
        <translation>{paid}, by {clerk}</translation>
    </message>
    <message>
        <source>减 {yuan} 元</source>
        <translation>¥{yuan} off</translation>
    </message>
    <message>
        <source>{count} 张</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>退 ¥{money}</source>
        <translation>¥{money} refunded</translation>
    </message>
    <message>
        <source>同意留手机号</source>
        <translation>Agreed to keep the phone</translation>
    </message>
    <message>
        <source>不同意再留手机号</source>
        <translation>Phone no longer agreed</translation>
    </message>
    <message>
        <source>愿意收店里的消息</source>
        <translation>Wants messages</translation>
    </message>
    <message>
        <source>不再收店里的消息</source>
        <translation>No more messages</translation>
    </message>
    <message>
        <source>升上来的</source>
        <translation>Moved up</translation>
    </message>
    <message>
        <source>降下来的</source>
        <translation>Moved down</translation>
    </message>
    <message>
        <source>留着，等提货</source>
        <translation>Held for pick-up</translation>
    </message>
    <message>
        <source>在排队</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>提走了</source>
        <translation>Picked up</translation>
    </message>
    <message>
        <source>放掉了</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>全部 {count}</source>
        <translation>All {count}</translation>
    </message>
    <message>
        <source>待看 {count}</source>
        <translation>Review {count}</translation>
    </message>
    <message>
        <source>等首单 {count}</source>
        <translation>Waiting {count}</translation>
    </message>
    <message>
        <source>有效 {count}</source>
        <translation>Valid {count}</translation>
    </message>
    <message>
        <source>不算 {count}</source>
        <translation>No {count}</translation>
    </message>
    <message>
        <source>只算直接带来的人</source>
        <translation>Direct invites only</translation>
    </message>
    <message>
        <source>新邻居</source>
        <translation>New neighbor</translation>
    </message>
    <message>
        <source>介绍人</source>
        <translation>Invited by</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>介绍来的</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>首单算数的</source>
        <translation>First buy counted</translation>
    </message>
    <message>
        <source>要您看一眼</source>
        <translation>For you to review</translation>
    </message>
    <message>
        <source>今天可发</source>
        <translation>Payable today</translation>
    </message>
    <message>
        <source>已发出，成本</source>
        <translation>Given, cost</translation>
    </message>
    <message>
        <source>位，{share}%</source>
        <translation>people, {share}%</translation>
    </message>
    <message>
        <source>份</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>{number} 份</source>
        <translation>{number} items</translation>
    </message>
    <message>
        <source>等首单</source>
        <translation>First buy awaited</translation>
    </message>
    <message>
        <source>待看</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>已发</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>不算</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>不算：{why}</source>
        <translation>Not counted: {why}</translation>
    </message>
    <message>
        <source>介绍人就是自己</source>
        <translation>Invited themselves</translation>
    </message>
    <message>
        <source>两人互相介绍</source>
        <translation>Invited each other</translation>
    </message>
    <message>
        <source>原来就是顾客</source>
        <translation>Was a customer already</translation>
    </message>
    <message>
        <source>两人同一个手机号</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>已经有介绍人</source>
        <translation>Already has an inviter</translation>
    </message>
    <message>
        <source>介绍人暂停了</source>
        <translation>Inviter is paused</translation>
    </message>
    <message>
        <source>过了约定的天数</source>
        <translation>Past the agreed days</translation>
    </message>
    <message>
        <source>介绍人这个月到上限了</source>
        <translation>Inviter at this month&apos;s limit</translation>
    </message>
    <message>
        <source>那一单退了</source>
        <translation>That bill was refunded</translation>
    </message>
    <message>
        <source>两人同名</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>微信昵称很像</source>
        <translation>WeChat names look alike</translation>
    </message>
    <message>
        <source>同一天登记得太多</source>
        <translation>Too many in one day</translation>
    </message>
    <message>
        <source>同一店员连录 3 位</source>
        <translation>3 in a row by one clerk</translation>
    </message>
    <message>
        <source>超出这个月的礼品预算</source>
        <translation>over this month&apos;s gift budget</translation>
    </message>
    <message>
        <source>{invitee}，{inviter}介绍来的</source>
        <translation>{invitee}, invited by {inviter}</translation>
    </message>
    <message>
        <source>{invitee}：{odd}（{inviter}介绍）</source>
        <translation>{invitee}: {odd} (invited by {inviter})</translation>
    </message>
    <message>
        <source>人没问题，是这个月的礼品预算不够了。算有效就照发，超出的记在账本上。</source>
        <translation>The person is fine; this month&apos;s gift budget is short. Counted, it is given and the excess is kept in the book.</translation>
    </message>
    <message>
        <source>也可能是一家人，问一句再定。算有效就开始等退货期，不算就不发奖励。</source>
        <translation>It may be family; ask, then decide. Counted: the return period starts. Not counted: no reward.</translation>
    </message>
    <message>
        <source>发现不对可以改成不算，还没发的奖励一起取消。</source>
        <translation>If something is wrong it can be turned down; rewards not yet given are canceled too.</translation>
    </message>
    <message>
        <source>选了 {number} 位待看的</source>
        <translation>Chosen to review: {number}</translation>
    </message>
    <message>
        <source>{number} 位定好了</source>
        <translation>Decided: {number}</translation>
    </message>
    <message>
        <source>算有效</source>
        <translation>Count it</translation>
    </message>
    <message>
        <source>为什么不算？原因会记在账上。</source>
        <translation>Why not? The reason is kept in the book.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{name}不算，奖励不发</source>
        <translation>{name} not counted, no reward</translation>
    </message>
    <message>
        <source>{name}算有效，退货期过了就能发</source>
        <translation>{name} counted; can be given after the return period</translation>
    </message>
    <message>
        <source>谁带来的人多</source>
        <translation>Who brings most</translation>
    </message>
    <message>
        <source>还没有人被介绍来。给常来的邻居做一张邀请海报，上面有她的介绍码。</source>
        <translation>Nobody invited yet. Make an invite poster for a regular, with their invite code.</translation>
    </message>
    <message>
        <source>挑一位顾客</source>
        <translation>Choose a customer</translation>
    </message>
    <message>
        <source>没有找到这一条，请刷新再看。</source>
        <translation>Not found. Please refresh and look again.</translation>
    </message>
    <message>
        <source>这一条已经定过了。</source>
        <translation>This was already decided.</translation>
    </message>
    <message>
        <source>这一条已经了结，不能再改。</source>
        <translation>This is closed and can&apos;t change.</translation>
    </message>
    <message>
        <source>这份没有欠着，不用了结。</source>
        <translation>Nothing is owed here; no need to settle.</translation>
    </message>
    <message>
        <source>没有这样礼品了，请刷新再看。</source>
        <translation>This gift is gone. Please refresh.</translation>
    </message>
    <message>
        <source>件数不对，请再数一遍。</source>
        <translation>The number is wrong. Please count again.</translation>
    </message>
    <message>
        <source>没有找到这份奖励。</source>
        <translation>This reward was not found.</translation>
    </message>
    <message>
        <source>还在退货期里，{due}起可发。</source>
        <translation>Still in the return period; can be given from {due}.</translation>
    </message>
    <message>
        <source>这份已经发过了。</source>
        <translation>This one was already given.</translation>
    </message>
    <message>
        <source>{gift}没有了。先补货，再来发。</source>
        <translation>{gift} has run out. Restock, then give it.</translation>
    </message>
    <message>
        <source>这种券不在计划里了，请先看看活动里的券。</source>
        <translation>This coupon is not in the plan any more. Please see the coupons under Events.</translation>
    </message>
    <message>
        <source>这种券的总张数发完了。请先在活动里看看还剩多少。</source>
        <translation>All of this coupon are issued. Please see under Events how many are left.</translation>
    </message>
    <message>
        <source>这一下没记上，请再按一次。</source>
        <translation>Not recorded. Please press it once more.</translation>
    </message>
    <message>
        <source>{number} 位</source>
        <translation>{number} people</translation>
    </message>
    <message>
        <source>{name}带来 {number} 位</source>
        <translation>{name} brought {number}</translation>
    </message>
    <message>
        <source>请写一句原因，比如“原来就常来”。</source>
        <translation>Please give a reason, e.g. “was a regular already”.</translation>
    </message>
    <message>
        <source>导出 Excel</source>
        <translation>Export Excel</translation>
    </message>
    <message>
        <source>奖励账本</source>
        <translation>Rewards book</translation>
    </message>
    <message>
        <source>还没有要发的。邻居的第一单算数了，奖励会记在这里。</source>
        <translation>Nothing to give yet. When a neighbor&apos;s first buy counts, the reward shows here.</translation>
    </message>
    <message>
        <source>{name} {count} 张</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{name} {count} 份</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{count} 积分</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>{name} 得 {what}</source>
        <translation>{name} gets {what}</translation>
    </message>
    <message>
        <source>带来满 {count} 位</source>
        <translation>Brought {count}</translation>
    </message>
    <message>
        <source>{friend} 的首单</source>
        <translation>First buy of {friend}</translation>
    </message>
    <message>
        <source>自己的首单</source>
        <translation>Own first buy</translation>
    </message>
    <message>
        <source>{day}起可发</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>等退货期过</source>
        <translation>Return period</translation>
    </message>
    <message>
        <source>取消了</source>
        <translation>Canceled</translation>
    </message>
    <message>
        <source>该退回</source>
        <translation>To be returned</translation>
    </message>
    <message>
        <source>{day}起</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>{number} 份一起发</source>
        <translation>Give {number} together</translation>
    </message>
    <message>
        <source>发给{name}了：{what}</source>
        <translation>Given to {name}: {what}</translation>
    </message>
    <message>
        <source>，券号 {codes}</source>
        <translation>, coupon {codes}</translation>
    </message>
    <message>
        <source>发好了 {number} 份</source>
        <translation>Given: {number}</translation>
    </message>
    <message>
        <source>，{left} 份没发成，原因在下面</source>
        <translation>, not given: {left}, reasons below</translation>
    </message>
    <message>
        <source>打印小票</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>发出去又该退回的</source>
        <translation>Given, to be returned</translation>
    </message>
    <message>
        <source>{name} 该退 {what}</source>
        <translation>{name} owes {what}</translation>
    </message>
    <message>
        <source>自己的首单退了</source>
        <translation>own first buy refunded</translation>
    </message>
    <message>
        <source>有人退了首单，带来的不满 {count} 位了</source>
        <translation>a first buy was refunded; fewer than {count} brought</translation>
    </message>
    <message>
        <source>{friend} 的首单退了</source>
        <translation>first buy of {friend} refunded</translation>
    </message>
    <message>
        <source>了结</source>
        <translation>Settle</translation>
    </message>
    <message>
        <source>东西退回来了</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>不要了</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>请写一句怎么了结的，比如“盒子没拆，拿回来了”。</source>
        <translation>Please say how it was settled, e.g. “brought back unopened”.</translation>
    </message>
    <message>
        <source>{name}退回来了：{what}</source>
        <translation>{name} returned {what}</translation>
    </message>
    <message>
        <source>{name}的{what}不要了，记在账上</source>
        <translation>{what} of {name} waived, kept in the book</translation>
    </message>
    <message>
        <source>本月礼品预算 {whole} 元：已发 {paid}，答应 {open}，超了 {over}</source>
        <translation>Gift budget ¥{whole}: given {paid}, promised {open}, over by {over}</translation>
    </message>
    <message>
        <source>本月礼品预算 {whole} 元：已发 {paid}，答应 {open}，还剩 {left}</source>
        <translation>Gift budget ¥{whole}: given {paid}, promised {open}, left {left}</translation>
    </message>
    <message>
        <source>带来一位，双方奖励成本 {cost} 元，比首单毛利多（{least}×{percent}%={earned}）</source>
        <translation>A referral costs ¥{cost} in rewards, more than the first bill earns ({least}×{percent}%={earned})</translation>
    </message>
    <message>
        <source>带来一位，双方奖励成本 {cost} 元，首单毛利够（{least}×{percent}%={earned}）</source>
        <translation>A referral costs ¥{cost} in rewards; the first bill earns enough ({least}×{percent}%={earned})</translation>
    </message>
    <message>
        <source>{names}：{refusal}</source>
        <translation>{names}: {refusal}</translation>
    </message>
    <message>
        <source>去补礼品</source>
        <translation>Restock gifts</translation>
    </message>
    <message>
        <source>{number} 份一起发？</source>
        <translation>Give {number} together?</translation>
    </message>
    <message>
        <source>凭据</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>可以不写，比如“签字本第 17 页”</source>
        <translation>Optional, e.g. “signature book, page 17”</translation>
    </message>
    <message>
        <source>顾客</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>老带新</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>称呼、拼音、手机尾号、会员号、券码</source>
        <translation>Name, pinyin, end of phone, member number, code</translation>
    </message>
    <message>
        <source>共 {total} 位，其中 {marketing} 位同意接收店里消息</source>
        <translation>Customers: {total}, {marketing} agreed to messages</translation>
    </message>
    <message>
        <source>找到 {number} 位</source>
        <translation>Found: {number}</translation>
    </message>
    <message>
        <source>手机号已打码</source>
        <translation>Phones are masked</translation>
    </message>
    <message>
        <source>还没有顾客。登记第一位，或者把旧名单一次导进来。</source>
        <translation>No customers yet. Add the first, or import an old list at once.</translation>
    </message>
    <message>
        <source>没有找到。试试手机后四位，或者名字的一个字。</source>
        <translation>Nothing found. Try the last 4 digits of the phone, or one character of the name.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>会员号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>手机</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>从哪来</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>近12月实付</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>介绍码</source>
        <translation>Invite code</translation>
    </message>
    <message>
        <source>看全号</source>
        <translation>Show number</translation>
    </message>
    <message>
        <source>会员 {number}</source>
        <translation>Member {number}</translation>
    </message>
    <message>
        <source>没留手机</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>来过</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>带来的人</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>她的介绍码（念给朋友听，或印在海报上）</source>
        <translation>Their invite code (to tell friends or print)</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>复制好了</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>做她的邀请海报</source>
        <translation>Make their invite poster</translation>
    </message>
    <message>
        <source>手上能用的券</source>
        <translation>Usable coupons</translation>
    </message>
    <message>
        <source>{name}，{day}前</source>
        <translation>{name}, until {day}</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>她同意过的</source>
        <translation>What they agreed to</translation>
    </message>
    <message>
        <source>没留手机，也没同意接收消息</source>
        <translation>No phone kept, no messages agreed</translation>
    </message>
    <message>
        <source>留手机号：{day}同意，告知 {version} 版，{how}</source>
        <translation>Keep phone: agreed {day}, notice version {version}, {how}</translation>
    </message>
    <message>
        <source>留手机号：{day}撤回</source>
        <translation>Keep phone: withdrawn {day}</translation>
    </message>
    <message>
        <source>接收店里消息：{day}同意，告知 {version} 版，{how}</source>
        <translation>Shop messages: agreed {day}, notice version {version}, {how}</translation>
    </message>
    <message>
        <source>接收店里消息：{day}撤回</source>
        <translation>Shop messages: withdrawn {day}</translation>
    </message>
    <message>
        <source>留手机号</source>
        <translation>Keep phone</translation>
    </message>
    <message>
        <source>接收店里消息</source>
        <translation>Shop messages</translation>
    </message>
    <message>
        <source>{{what}}：名单上写着 {day} 告知过</source>
        <translation>{{what}}: told {day}, says the list</translation>
    </message>
    <message>
        <source>{{what}}：{day} 店里当面告知</source>
        <translation>{{what}}: told in person {day}</translation>
    </message>
    <message>
        <source>{{what}}：{day} 群里告知</source>
        <translation>{{what}}: told in the group {day}</translation>
    </message>
    <message>
        <source>{{what}}：旧名单，店主声明都知道</source>
        <translation>{{what}}: old list, the owner states they know</translation>
    </message>
    <message>
        <source>收银台当面</source>
        <translation>in person at the till</translation>
    </message>
    <message>
        <source>朋友介绍</source>
        <translation>by a friend</translation>
    </message>
    <message>
        <source>旧名单</source>
        <translation>old list</translation>
    </message>
    <message>
        <source>店主声明</source>
        <translation>owner&apos;s statement</translation>
    </message>
    <message>
        <source>看更早的</source>
        <translation>Show earlier</translation>
    </message>
    <message>
        <source>往来</source>
        <translation>History</translation>
    </message>
    <message>
        <source>{name}登记好了，会员号 {number}</source>
        <translation>{name} added, member {number}</translation>
    </message>
    <message>
        <source>。介绍没算上：{why}</source>
        <translation>. Invite not counted: {why}</translation>
    </message>
    <message>
        <source>，介绍人也记下了</source>
        <translation>, inviter noted too</translation>
    </message>
    <message>
        <source>请写一个称呼，最多 40 个字，比如“三栋李姐”。</source>
        <translation>Please enter a name of at most 40 characters, e.g. “Li, building 3”.</translation>
    </message>
    <message>
        <source>手机号要 11 位，请再核对一遍。</source>
        <translation>A phone has 11 digits. Please check it.</translation>
    </message>
    <message>
        <source>记手机号要先告诉她用来做什么，她同意了再勾选。</source>
        <translation>Before keeping a phone, say what it is for; tick when they agree.</translation>
    </message>
    <message>
        <source>这个号码已经是{name}的（会员 {number}）。</source>
        <translation>This phone already belongs to {name} (member {number}).</translation>
    </message>
    <message>
        <source>没有这个介绍码，请再核对 8 位数字。</source>
        <translation>No such invite code. Please check the 8 digits.</translation>
    </message>
    <message>
        <source>没有找到这位顾客，可能刚被合并或删除了。</source>
        <translation>Customer not found; perhaps merged or deleted just now.</translation>
    </message>
    <message>
        <source>没有找到那次导入。</source>
        <translation>That import was not found.</translation>
    </message>
    <message>
        <source>那次导入已经撤销过了。</source>
        <translation>That import was already undone.</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>请店主输口令</source>
        <translation>Owner&apos;s PIN, please</translation>
    </message>
    <message>
        <source>解锁</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>口令，4 到 8 位数字</source>
        <translation>PIN, 4 to 8 digits</translation>
    </message>
    <message>
        <source>只这一次</source>
        <translation>This once</translation>
    </message>
    <message>
        <source>10 分钟</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>我来看店</source>
        <translation>I take over</translation>
    </message>
    <message>
        <source>解锁多久</source>
        <translation>Unlock for</translation>
    </message>
    <message>
        <source>忘了口令</source>
        <translation>Forgot PIN</translation>
    </message>
    <message>
        <source>看顾客的完整手机号，要店主同意。看了会记下来。</source>
        <translation>Seeing a customer&apos;s full phone needs the owner. It is recorded.</translation>
    </message>
    <message>
        <source>没有看成，请再按一次。</source>
        <translation>Could not show it; please press again.</translation>
    </message>
    <message>
        <source>口令取消了，请到设置里重新设一个</source>
        <translation>PIN removed; please set a new one in Setup</translation>
    </message>
    <message>
        <source>记下了。{when} 以后再按一次“忘了口令”，口令就取消。这之前输对一次就不算数。</source>
        <translation>Noted. Press “Forgot PIN” again after {when} and it is removed. Entering it right before then cancels this.</translation>
    </message>
    <message>
        <source>试错太多次，{when} 以后再试</source>
        <translation>Too many tries; try again after {when}</translation>
    </message>
    <message>
        <source>口令不对，{when} 以后再试</source>
        <translation>Wrong PIN; try again after {when}</translation>
    </message>
    <message>
        <source>口令不对，再输一次</source>
        <translation>Wrong PIN, try again</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>这是苹果手机的 HEIC 照片。手机上用微信发给自己，再存下来就是 JPG。</source>
        <translation>This is an iPhone HEIC photo. Send it to yourself and save it as JPG.</translation>
    </message>
    <message>
        <source>这个文件不是照片。请用 JPG、PNG 或 WebP。</source>
        <translation>This is not a picture. Use JPG, PNG or WebP.</translation>
    </message>
    <message>
        <source>这张图太大了。请缩到 6000 像素以内，存成 JPG。</source>
        <translation>Too large. Save it as JPG of at most 6000 pixels.</translation>
    </message>
    <message>
        <source>这张图太小，印出来会糊。请换一张大点的。</source>
        <translation>Too small to print. Take a larger one.</translation>
    </message>
    <message>
        <source>这张图没有传完整。请把原图重新发一次。</source>
        <translation>The picture is cut short. Send the original again.</translation>
    </message>
    <message>
        <source>颜色要写成 # 加六位，不会写就按“选颜色”。</source>
        <translation>Write # and six digits, or press Choose colour.</translation>
    </message>
    <message>
        <source>这一下没有做成，请再按一次。</source>
        <translation>That did not work. Press again.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>这份方案</source>
        <translation>This plan</translation>
    </message>
    <message>
        <source>存成文件，下个月接着用，或者拿去开第二家店。</source>
        <translation>Save it for next month, or to open a second shop.</translation>
    </message>
    <message>
        <source>存成文件</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>和以前的比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>印一页画布</source>
        <translation>One-page canvas</translation>
    </message>
    <message>
        <source>方案 (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>{shop}-方案</source>
        <translation>{shop}-plan</translation>
    </message>
    <message>
        <source>存好了：{name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>和“{name}”不一样的</source>
        <translation>Other than in “{name}”</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>一模一样，没有改动。</source>
        <translation>The same, nothing changed.</translation>
    </message>
    <message>
        <source>这家店还没有开店方案。</source>
        <translation>This shop has no plan yet.</translation>
    </message>
</context>
<context>
    <name>Pool</name>
    <message>
        <source>下一个群和外面的海报</source>
        <translation>Next group, and posters out there</translation>
    </message>
    <message>
        <source>重印</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>满 200 人就扫不进来。同样用途、有码有空位的群，现在没有。</source>
        <translation>At 200 nobody scans in. There is no other group like it with room and a code.</translation>
    </message>
    <message>
        <source>满了就让大家进“{name}”，现在 {count} 人</source>
        <translation>When full, people go to “{name}”, {count} now</translation>
    </message>
    <message>
        <source>准备下一个群</source>
        <translation>Prepare one</translation>
    </message>
    <message>
        <source>做它的海报</source>
        <translation>Its poster</translation>
    </message>
    <message>
        <source>还没印过带这个群码的海报。</source>
        <translation>No poster with its code was printed yet.</translation>
    </message>
    <message>
        <source>外面 {count} 张带这个群的码，都扫得进。</source>
        <translation>{count} sheets out there carry its code; all work.</translation>
    </message>
    <message>
        <source>外面 {count} 张带这个群的码，{old} 张要换：</source>
        <translation>{count} sheets out there carry its code; replace {old}:</translation>
    </message>
    <message>
        <source>进群海报</source>
        <translation>Group poster</translation>
    </message>
    <message>
        <source>优惠券海报</source>
        <translation>Coupon poster</translation>
    </message>
    <message>
        <source>抢购价表</source>
        <translation>Price sheet</translation>
    </message>
    <message>
        <source>邀请卡</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>{sheet}，{count} 张</source>
        <translation>{sheet}, {count}</translation>
    </message>
    <message>
        <source>{day}印的</source>
        <translation>Printed {day}</translation>
    </message>
    <message>
        <source>换了新码</source>
        <translation>code replaced</translation>
    </message>
    <message>
        <source>码过期了</source>
        <translation>code expired</translation>
    </message>
    <message>
        <source>{day}过期</source>
        <translation>ends {day}</translation>
    </message>
</context>
<context>
    <name>Posters</name>
    <message>
        <source>进群海报</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>优惠券海报</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>会员邀请</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>券卡拼版</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>抢购价格</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>抽奖公示</source>
        <translation>Lottery</translation>
    </message>
    <message>
        <source>桌卡</source>
        <translation>Table tent</translation>
    </message>
    <message>
        <source>价目日板</source>
        <translation>Price board</translation>
    </message>
    <message>
        <source>会员卡</source>
        <translation>Member card</translation>
    </message>
    <message>
        <source>签到卡</source>
        <translation>Check-in card</translation>
    </message>
    <message>
        <source>感谢卡</source>
        <translation>Thank-you card</translation>
    </message>
    <message>
        <source>邻店联手</source>
        <translation>With a neighbour</translation>
    </message>
    <message>
        <source>店内告示</source>
        <translation>House notice</translation>
    </message>
    <message>
        <source>哪个群</source>
        <translation>Which group</translation>
    </message>
    <message>
        <source>哪种券</source>
        <translation>Which coupon</translation>
    </message>
    <message>
        <source>哪位顾客</source>
        <translation>Which customer</translation>
    </message>
    <message>
        <source>哪一批券</source>
        <translation>Which batch</translation>
    </message>
    <message>
        <source>哪场抢购</source>
        <translation>Which sale</translation>
    </message>
    <message>
        <source>哪场抽奖</source>
        <translation>Which lottery</translation>
    </message>
    <message>
        <source>哪些货</source>
        <translation>Which goods</translation>
    </message>
    <message>
        <source>盖几天</source>
        <translation>How many days</translation>
    </message>
    <message>
        <source>哪家邻店</source>
        <translation>Which shop</translation>
    </message>
    <message>
        <source>哪张告示</source>
        <translation>Which notice</translation>
    </message>
    <message>
        <source>打称呼、拼音或手机尾号找顾客</source>
        <translation>Find by name, pinyin or end of phone</translation>
    </message>
    <message>
        <source>全部顾客，{count} 张</source>
        <translation>All customers, {count}</translation>
    </message>
    <message>
        <source>第 {id} 批 {name}，{count} 张</source>
        <translation>Batch {id} {name}, {count} pcs</translation>
    </message>
    <message>
        <source>A6 卡片</source>
        <translation>A6 card</translation>
    </message>
    <message>
        <source>桌卡 10×15 厘米</source>
        <translation>Table card 10×15 cm</translation>
    </message>
    <message>
        <source>台签 9×15 厘米</source>
        <translation>Table sign 9×15 cm</translation>
    </message>
    <message>
        <source>大台签 A5</source>
        <translation>Large sign A5</translation>
    </message>
    <message>
        <source>名片卡，一页一张</source>
        <translation>Business card, one a page</translation>
    </message>
    <message>
        <source>X 展架 60×160 厘米</source>
        <translation>X-banner 60×160 cm</translation>
    </message>
    <message>
        <source>易拉宝 80×200 厘米</source>
        <translation>Roll-up 80×200 cm</translation>
    </message>
    <message>
        <source>微信方图</source>
        <translation>WeChat square</translation>
    </message>
    <message>
        <source>微信长图</source>
        <translation>WeChat long picture</translation>
    </message>
    <message>
        <source>{size} 毫米</source>
        <translation>{size} mm</translation>
    </message>
    <message>
        <source>在哪儿印</source>
        <translation>Who prints it</translation>
    </message>
    <message>
        <source>满版，不留白</source>
        <translation>To the edge</translation>
    </message>
    <message>
        <source>自家打印机，四边留白 5 毫米</source>
        <translation>My printer, 5 mm white edge</translation>
    </message>
    <message>
        <source>送打印店，PDF 带 3 毫米出血</source>
        <translation>Print shop, 3 mm bleed</translation>
    </message>
    <message>
        <source>做哪一张</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>更多尺寸</source>
        <translation>More sizes</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>真实大小</source>
        <translation>Real size</translation>
    </message>
    <message>
        <source>看整张</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>第 {number} / {total} 页</source>
        <translation>Page {number} / {total}</translation>
    </message>
    <message>
        <source>厘米</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>预览：{title}</source>
        <translation>Preview: {title}</translation>
    </message>
    <message>
        <source>换配色</source>
        <translation>Colors</translation>
    </message>
    <message>
        <source>大标题</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>空着就用原来的</source>
        <translation>Empty keeps the original</translation>
    </message>
    <message>
        <source>“{word}”不能印</source>
        <translation>“{word}” can&apos;t be printed</translation>
    </message>
    <message>
        <source>“{word}”要有凭据才能印</source>
        <translation>“{word}” needs proof to be printed</translation>
    </message>
    <message>
        <source>“{word}”有依据</source>
        <translation>“{word}” has proof</translation>
    </message>
    <message>
        <source>“{word}”再想一想</source>
        <translation>“{word}” think again</translation>
    </message>
    <message>
        <source>这句来自店里的计划或券，要到那里改</source>
        <translation>This comes from the shop&apos;s plan or coupon; change it there</translation>
    </message>
    <message>
        <source>就这样改</source>
        <translation>Change it so</translation>
    </message>
    <message>
        <source>字都看过了，可以印</source>
        <translation>All words checked, ready to print</translation>
    </message>
    <message>
        <source>还有 {count} 处不能印，改好就能打印</source>
        <translation>Not printable: {count}. Mend them, then print</translation>
    </message>
    <message>
        <source>{distance}内可扫</source>
        <translation>Scans from {distance}</translation>
    </message>
    <message>
        <source>光线好时 {far}，平常 {near}稳稳扫到</source>
        <translation>{far} in good light, {near} as a rule</translation>
    </message>
    <message>
        <source>{count} 厘米</source>
        <translation>{count} cm</translation>
    </message>
    <message>
        <source>{count} 米</source>
        <translation>{count} m</translation>
    </message>
    <message>
        <source>店里扫码枪能扫</source>
        <translation>The shop&apos;s scanner reads it</translation>
    </message>
    <message>
        <source>顾客截图或拿卡来，结账时店员扫</source>
        <translation>Customers show it; the clerk scans at checkout</translation>
    </message>
    <message>
        <source>这张没有二维码</source>
        <translation>No QR code on this one</translation>
    </message>
    <message>
        <source>价格表发到群里，接龙登记</source>
        <translation>Post the prices, collect orders in the group</translation>
    </message>
    <message>
        <source>码的大小 {side:.0f} mm，每格 {module:.2f} mm</source>
        <translation>Code {side:.0f} mm, module {module:.2f} mm</translation>
    </message>
    <message>
        <source>四周留白 {quiet} 格，白底黑码不压图，每格 {dots} 个印点</source>
        <translation>White edge of {quiet} modules, plain black on white; {dots} dots a module</translation>
    </message>
    <message>
        <source>试读 {count} 种读法都读对</source>
        <translation>Read right by all {count} readers</translation>
    </message>
    <message>
        <source>群码 {month}月{day}日前有效，到期要换</source>
        <translation>Group code good until {month}/{day}, then change it</translation>
    </message>
    <message>
        <source>这个码不会过期，每月实扫一次看看</source>
        <translation>This code doesn&apos;t expire; scan it once a month</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>存图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>正在做，每个码都要试读一遍</source>
        <translation>Making it; every code is read back</translation>
    </message>
    <message>
        <source>存好了，码都读过：{name}</source>
        <translation>Saved, every code read: {name}</translation>
    </message>
    <message>
        <source>没存上：{name}。请换一个文件夹再存。</source>
        <translation>Not saved: {name}. Please try another folder.</translation>
    </message>
    <message>
        <source>图片复制好了，码读过，到微信里粘贴就行</source>
        <translation>Picture copied, code read. Paste it in WeChat</translation>
    </message>
    <message>
        <source>优惠券 {about}</source>
        <translation>Coupon {about}</translation>
    </message>
    <message>
        <source>停下了，什么都没留下</source>
        <translation>Stopped, nothing is left behind</translation>
    </message>
    <message>
        <source>送到打印机了，请按 100% 打印</source>
        <translation>Sent to the printer. Please print at 100%</translation>
    </message>
    <message>
        <source>打印机没有动。请看看它开着没有，再按一次。</source>
        <translation>The printer did not start. Please see that it is on, then press again.</translation>
    </message>
    <message>
        <source>这台电脑还没有装打印机。装好再打，海报可以先存 PDF，拿到能打印的地方去。</source>
        <translation>This computer has no printer yet. Set one up first; a poster can be saved as PDF and printed elsewhere.</translation>
    </message>
    <message>
        <source>复制好了，到微信里粘贴就行</source>
        <translation>Copied. Paste it in WeChat</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>图片 (*.png)</source>
        <translation>Pictures (*.png)</translation>
    </message>
    <message>
        <source>存成 PDF 去打印</source>
        <translation>Save as PDF to print</translation>
    </message>
    <message>
        <source>要做的 {days}</source>
        <translation>Tasks {days}</translation>
    </message>
    <message>
        <source>存好了，{pages} 页：{name}</source>
        <translation>Saved, {pages} page(s): {name}</translation>
    </message>
    <message>
        <source>去活动</source>
        <translation>To Events</translation>
    </message>
    <message>
        <source>去建群</source>
        <translation>To groups</translation>
    </message>
    <message>
        <source>先建一个群，再做进群海报。</source>
        <translation>Make a group first, then its poster.</translation>
    </message>
    <message>
        <source>还没有优惠券。</source>
        <translation>No coupons yet.</translation>
    </message>
    <message>
        <source>还没有顾客。登记一位，就能给她做邀请海报。</source>
        <translation>No customers yet. Add one to make their invite poster.</translation>
    </message>
    <message>
        <source>去登记</source>
        <translation>Add one</translation>
    </message>
    <message>
        <source>还没有发过券卡。到活动里发一批，回来就能拼版打印。</source>
        <translation>No coupon cards yet. Issue a batch under Events, then print them here.</translation>
    </message>
    <message>
        <source>还没有抢购。</source>
        <translation>No flash sales yet.</translation>
    </message>
    <message>
        <source>这家店没有抽奖。</source>
        <translation>This shop has no lottery.</translation>
    </message>
    <message>
        <source>计划里没有这一样。</source>
        <translation>The plan has no such thing.</translation>
    </message>
    <message>
        <source>这个群</source>
        <translation>This group</translation>
    </message>
    <message>
        <source>去换群码</source>
        <translation>Change group code</translation>
    </message>
    <message>
        <source>{name}还没有二维码，先存一张群码截图。</source>
        <translation>{name} has no QR code yet. Keep a screenshot of it first.</translation>
    </message>
    <message>
        <source>{name}的二维码过期了，先换一张新码。</source>
        <translation>The QR code of {name} expired. Bring a new one first.</translation>
    </message>
    <message>
        <source>{name}满 200 人，扫码进不来了。存一张店员的码，或者换下一个群。</source>
        <translation>{name} has 200 people and scanning is closed. Keep a clerk&apos;s code, or use the next group.</translation>
    </message>
    <message>
        <source>去存群码</source>
        <translation>Keep group code</translation>
    </message>
    <message>
        <source>“{characters}”印不出来，请换成别的字。</source>
        <translation>“{characters}” can&apos;t be printed. Please use other characters.</translation>
    </message>
    <message>
        <source>字太多，印不清楚。换大一点的尺寸，或者把标题写短。</source>
        <translation>Too many words to print clearly. Use a larger size or a shorter headline.</translation>
    </message>
    <message>
        <source>这种海报没有这个尺寸，请换一个。</source>
        <translation>This poster does not come in that size. Please choose another.</translation>
    </message>
    <message>
        <source>码太小，试读没有读出来。换大一点的尺寸再印。</source>
        <translation>The code is too small to be read back. Please use a larger size.</translation>
    </message>
    <message>
        <source>还有不能印的字，改好再来。</source>
        <translation>Some words can&apos;t be printed. Mend them first.</translation>
    </message>
    <message>
        <source>没有这种配色，请换一种。</source>
        <translation>No such colors. Please choose others.</translation>
    </message>
    <message>
        <source>没有这种海报，请从左边选一种。</source>
        <translation>No such poster. Please choose one on the left.</translation>
    </message>
    <message>
        <source>这一下没有做成，请再按一次。</source>
        <translation>That didn&apos;t work. Please press it once more.</translation>
    </message>
    <message>
        <source>这场抽奖还不能印：{said}。</source>
        <translation>Not printable yet: {said}.</translation>
    </message>
    <message>
        <source>这一行不能做抽奖、抢购和老带新，只印到店服务的海报。</source>
        <translation>This trade may not run draws, sales or referrals; print service posters only.</translation>
    </message>
    <message>
        <source>计划里还没有这一样，做不成。</source>
        <translation>The plan has no such thing yet.</translation>
    </message>
    <message>
        <source>账本里找不到它了，请重新选一个。</source>
        <translation>It is no longer in the books. Please choose again.</translation>
    </message>
    <message>
        <source>这些券都作废了。请另发一批再印。</source>
        <translation>These papers are all void. Issue another batch.</translation>
    </message>
    <message>
        <source>这家店没有定老带新的规则，所以没有邀请海报。</source>
        <translation>This shop has no referral rules, so no invite poster.</translation>
    </message>
    <message>
        <source>填依据</source>
        <translation>Add proof</translation>
    </message>
    <message>
        <source>“{word}”的依据</source>
        <translation>Proof for “{word}”</translation>
    </message>
    <message>
        <source>依据是什么</source>
        <translation>What proves it</translation>
    </message>
    <message>
        <source>证书编号、进货单、统计时段</source>
        <translation>Certificate, invoice, period counted</translation>
    </message>
    <message>
        <source>有效到哪天</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <source>写成 2027-12-31，不填就一直有效</source>
        <translation>2027-12-31; empty means always</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>请写上依据，以后查得到。</source>
        <translation>Say what proves it, so it can be found later.</translation>
    </message>
    <message>
        <source>日期写成 2027-12-31 这样。</source>
        <translation>Write the day like 2027-12-31.</translation>
    </message>
    <message>
        <source>依据：{what}</source>
        <translation>Proof: {what}</translation>
    </message>
    <message>
        <source>这个日子已经过了，请写以后的日子。</source>
        <translation>That day is over; write a later one.</translation>
    </message>
    <message>
        <source>这个字不能用依据放行，请改掉。</source>
        <translation>No proof answers this word; change it.</translation>
    </message>
    <message>
        <source>有 {count} 处还没有依据</source>
        <translation>{count} words have no proof yet</translation>
    </message>
    <message>
        <source>{words}：查到时要拿得出依据。可以先填，也可以照样印。</source>
        <translation>{words}: you must show proof when asked. Add it first, or print anyway.</translation>
    </message>
    <message>
        <source>照样印</source>
        <translation>Print anyway</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>哪样货的照片</source>
        <translation>Photo of which article</translation>
    </message>
    <message>
        <source>{name}（有照片）</source>
        <translation>{name} (photo)</translation>
    </message>
    <message>
        <source>还没有照片</source>
        <translation>No photo yet</translation>
    </message>
    <message>
        <source>照片拖到这里</source>
        <translation>Drop a photo</translation>
    </message>
    <message>
        <source>也可以 Ctrl+V</source>
        <translation>or Ctrl+V</translation>
    </message>
    <message>
        <source>选照片</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>不用照片</source>
        <translation>No photo</translation>
    </message>
    <message>
        <source>点照片上要紧的地方，裁边时留住它</source>
        <translation>Click what the crop must keep</translation>
    </message>
    <message>
        <source>照片放上去了，拍摄地点等信息没有带进来</source>
        <translation>Photo added, without place or camera</translation>
    </message>
    <message>
        <source>照片拿下来了</source>
        <translation>Photo taken off</translation>
    </message>
    <message>
        <source>按您点的地方裁好了</source>
        <translation>Cropped around your click</translation>
    </message>
    <message>
        <source>照片印这么大会糊（每英寸只有 {dpi} 点），请换张大点的原图</source>
        <translation>Blurred at this size ({dpi} dpi); take a larger photo</translation>
    </message>
    <message>
        <source>红实线是裁切线，线外 3 毫米会裁掉；字都在虚线里</source>
        <translation>Red line: the cut. The 3 mm outside go; words stay inside the dashes.</translation>
    </message>
    <message>
        <source>自定尺寸…</source>
        <translation>Own size…</translation>
    </message>
    <message>
        <source>宽 × 高，毫米，例如 210x148</source>
        <translation>Width x height in mm, like 210x148</translation>
    </message>
    <message>
        <source>用这个尺寸</source>
        <translation>Use this size</translation>
    </message>
    <message>
        <source>尺寸要写宽x高，每边 {least} 到 {most} 毫米，例如 210x148</source>
        <translation>Write width x height, {least} to {most} mm a side, like 210x148</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>挂在哪</source>
        <translation>Hangs at</translation>
    </message>
    <message>
        <source>不分点位</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>印过的</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>这一样还没有印过。打印或存 PDF 以后，这里记着每张纸上是哪些码。</source>
        <translation>Nothing printed yet. Once it is, the codes on each sheet are kept here.</translation>
    </message>
    <message>
        <source>哪一次</source>
        <translation>Which print</translation>
    </message>
    <message>
        <source>存 PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>存图片</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>{when} · {way} · {sheets} 张纸</source>
        <translation>{when} · {way} · sheets: {sheets}</translation>
    </message>
    <message>
        <source>纸</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>上面的码</source>
        <translation>Codes on it</translation>
    </message>
    <message>
        <source>试读</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>第 {number} 张</source>
        <translation>Sheet {number}</translation>
    </message>
    <message>
        <source>{count} 个码</source>
        <translation>Codes: {count}</translation>
    </message>
    <message>
        <source>用了 {count}</source>
        <translation>used: {count}</translation>
    </message>
    <message>
        <source>作废 {count}</source>
        <translation>void: {count}</translation>
    </message>
    <message>
        <source>没有码</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>没发出去：{why}</source>
        <translation>Not handed out: {why}</translation>
    </message>
    <message>
        <source>{readers} 种读法都读到，{cm} 厘米能扫</source>
        <translation>Read {readers} ways, from {cm} cm</translation>
    </message>
    <message>
        <source>再印这一张</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>再印的还是原来的码。纸卡了、没发出去的，点“这张作废”。</source>
        <translation>Printed again, the codes stay. Void a sheet that jammed and was not handed out.</translation>
    </message>
    <message>
        <source>再印 第 {number} 张</source>
        <translation>Again sheet {number}</translation>
    </message>
    <message>
        <source>这张作废</source>
        <translation>Void it</translation>
    </message>
    <message>
        <source>第 {number} 张没发出去？作废了，上面的券就用不了</source>
        <translation>Sheet {number} not handed out? Its papers will be void</translation>
    </message>
    <message>
        <source>为什么，例如 卡纸了</source>
        <translation>Why, e.g. paper jam</translation>
    </message>
    <message>
        <source>记下了。这些码在另外 {count} 张纸上还有，所以还能用；那张也没发出去，就一起作废。</source>
        <translation>Noted. The codes are on other sheets too ({count}), so they still work; void those as well if not handed out.</translation>
    </message>
    <message>
        <source>作废了 {count} 张券</source>
        <translation>Papers voided: {count}</translation>
    </message>
    <message>
        <source>这张已经作废了。</source>
        <translation>That sheet is void already.</translation>
    </message>
    <message>
        <source>这张上的券有人拿来用过，说明发出去了，不能作废。券说到就要兑现。</source>
        <translation>Papers of this sheet came to the till, so it was handed out. A promise is kept.</translation>
    </message>
    <message>
        <source>这张上的券已经发给顾客，不能作废。</source>
        <translation>Papers of this sheet belong to a customer.</translation>
    </message>
    <message>
        <source>请用 1 到 120 个字写清原因。</source>
        <translation>Say why in 1 to 120 characters.</translation>
    </message>
    <message>
        <source>账本里找不到这张纸，请重新打开。</source>
        <translation>The sheet is not in the books. Open this again.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Regulars</name>
    <message>
        <source>积分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>分</source>
        <translation>points</translation>
    </message>
    <message>
        <source>连着签到</source>
        <translation>Check-in streak</translation>
    </message>
    <message>
        <source>天</source>
        <translation>days</translation>
    </message>
    <message>
        <source>签到</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>今天签过了</source>
        <translation>Checked in today</translation>
    </message>
    <message>
        <source>用积分</source>
        <translation>Use points</translation>
    </message>
    <message>
        <source>{name}有 {balance} 分，用多少？</source>
        <translation>{name} has {balance} points. Use how many?</translation>
    </message>
    <message>
        <source>用几分</source>
        <translation>Points to use</translation>
    </message>
    <message>
        <source>公示的办法：{worth}</source>
        <translation>As posted: {worth}</translation>
    </message>
    <message>
        <source>还有 {more} 批更晚到期</source>
        <translation>{more} lots lapse later</translation>
    </message>
    <message>
        <source>退单多收回 {debt} 分，下次攒的先补上</source>
        <translation>Refunds took back {debt} points too many; the next ones make up for it</translation>
    </message>
    <message>
        <source>还没有积分</source>
        <translation>No points yet</translation>
    </message>
    <message>
        <source>{left} 分，不过期</source>
        <translation>{left} points, do not lapse</translation>
    </message>
    <message>
        <source>{left} 分，{day}到期</source>
        <translation>{left} points, lapse {day}</translation>
    </message>
    <message>
        <source>{name}今天签过了，连着 {streak} 天</source>
        <translation>{name} checked in today; streak {streak}</translation>
    </message>
    <message>
        <source>{name}签到，加 {points} 分，连着 {streak} 天</source>
        <translation>{name} checked in, +{points} points, streak {streak}</translation>
    </message>
    <message>
        <source>{name}用了 {points} 分，还有 {balance} 分</source>
        <translation>{name} used {points} points, {balance} left</translation>
    </message>
    <message>
        <source>没找到这位顾客，请刷新再试。</source>
        <translation>Customer not found. Please refresh and try again.</translation>
    </message>
    <message>
        <source>她只有 {balance} 分，请用少一些。</source>
        <translation>They have only {balance} points. Please use fewer.</translation>
    </message>
    <message>
        <source>请填 1 以上的整数。</source>
        <translation>Please enter a whole number from 1.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>That didn&apos;t work. Please check and try again.</translation>
    </message>
    <message>
        <source>可以升的</source>
        <translation>May rise</translation>
    </message>
    <message>
        <source>够不上的</source>
        <translation>Fall short</translation>
    </message>
    <message>
        <source>{number} 位</source>
        <translation>{number} people</translation>
    </message>
    <message>
        <source>这次没有人够升级。</source>
        <translation>Nobody qualifies to rise this time.</translation>
    </message>
    <message>
        <source>大家都够得上现在的等级。</source>
        <translation>Everyone keeps their level.</translation>
    </message>
    <message>
        <source>只看近 12 个月实付，用积分不影响。够的确认后马上升；够不上的先通知，到日子还够不上才降。</source>
        <translation>Only what was paid in the last 12 months counts; using points does not. Those who qualify rise at once on confirming; others get notice first and fall only if still short on the day.</translation>
    </message>
    <message>
        <source>确认这次复核</source>
        <translation>Confirm review</translation>
    </message>
    <message>
        <source>升 {rise} 位，开始通知 {told} 位，今天降 {fall} 位。</source>
        <translation>Rise: {rise}, notices: {told}, falls today: {fall}.</translation>
    </message>
    <message>
        <source>确认这次复核？</source>
        <translation>Confirm this review?</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>复核好了：升 {rise} 位，降 {fall} 位</source>
        <translation>Reviewed: {rise} rose, {fall} fell</translation>
    </message>
    <message>
        <source>复制通知</source>
        <translation>Copy notices</translation>
    </message>
    <message>
        <source>通知复制好了，一条条私聊发给本人</source>
        <translation>Notices copied. Send each one privately</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>实付 {spent} 元，够 {need} 元</source>
        <translation>Paid ¥{spent}, enough for ¥{need}</translation>
    </message>
    <message>
        <source>实付 {spent} 元，不够 {need} 元</source>
        <translation>Paid ¥{spent}, short of ¥{need}</translation>
    </message>
    <message>
        <source>确认就升</source>
        <translation>Rises on confirming</translation>
    </message>
    <message>
        <source>先通知，{day}后降</source>
        <translation>Notice now, falls after {day}</translation>
    </message>
    <message>
        <source>通知过，{day}后降</source>
        <translation>Told, falls after {day}</translation>
    </message>
    <message>
        <source>通知期满，确认就降</source>
        <translation>Notice is over, falls on confirming</translation>
    </message>
    <message>
        <source>{name}您好，您现在是“{tier}”，近 12 个月实付 {spent} 元，离 {need} 元还差 {short} 元。{day}前补上，等级就保住；之后按“{next}”算。</source>
        <translation>Hello {name}, your level is “{tier}”. In the last 12 months you paid ¥{spent}; ¥{need} keeps it, ¥{short} to go. Reach it before {day} and it stays; after that it becomes “{next}”.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>店群通</source>
        <translation>ShopQun</translation>
    </message>
    <message>
        <source>到点提醒我</source>
        <translation>Remind me when due</translation>
    </message>
    <message>
        <source>到点了：{column}</source>
        <translation>Due now: {column}</translation>
    </message>
    <message>
        <source>{action}（还有 {more} 件）</source>
        <translation>{action} ({more} more)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>{year}年{month}月</source>
        <translation>{month}/{year}</translation>
    </message>
    <message>
        <source>{month}月1日–{month}月{last}日</source>
        <translation>{month}/1–{month}/{last}</translation>
    </message>
    <message>
        <source>{days}，还没过完</source>
        <translation>{days}, not over yet</translation>
    </message>
    <message>
        <source>上个月</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>下个月</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>实收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>券减掉的</source>
        <translation>Coupons took</translation>
    </message>
    <message>
        <source>奖励花掉的</source>
        <translation>Rewards cost</translation>
    </message>
    <message>
        <source>新顾客</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>老带新有效</source>
        <translation>Referrals counted</translation>
    </message>
    <message>
        <source>发出的券</source>
        <translation>Coupons issued</translation>
    </message>
    <message>
        <source>用掉的券</source>
        <translation>Coupons used</translation>
    </message>
    <message>
        <source>发掉的奖励</source>
        <translation>Rewards given</translation>
    </message>
    <message>
        <source>抢购提走</source>
        <translation>Sale pick-ups</translation>
    </message>
    <message>
        <source>抢购毛利</source>
        <translation>Sale margin</translation>
    </message>
    <message>
        <source>位</source>
        <translation>people</translation>
    </message>
    <message>
        <source>张</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>份</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>上月 {value}</source>
        <translation>Last month {value}</translation>
    </message>
    <message>
        <source>{month}还没有记录。扫一张券、登记一位顾客，这里就有数了。</source>
        <translation>Nothing recorded for {month} yet. Scan a coupon or add a customer and figures appear.</translation>
    </message>
    <message>
        <source>{month}实收 {paid} 元，券和奖励一共花掉 {spent} 元</source>
        <translation>{month}: received ¥{paid}; coupons and rewards cost ¥{spent}</translation>
    </message>
    <message>
        <source>，合每收 100 元花 {yuan} 元</source>
        <translation>, ¥{yuan} of every ¥100</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>，比上月多 {percent}%。</source>
        <translation>, {percent}% more than last month.</translation>
    </message>
    <message>
        <source>，比上月少 {percent}%。</source>
        <translation>, {percent}% less than last month.</translation>
    </message>
    <message>
        <source>，和上月差不多。</source>
        <translation>, about as last month.</translation>
    </message>
    <message>
        <source>这个月一句话</source>
        <translation>This month in a sentence</translation>
    </message>
    <message>
        <source>存好的表</source>
        <translation>Saved sheets</translation>
    </message>
    <message>
        <source>存到“文档”里的店群通</source>
        <translation>Saved in ShopQun under Documents</translation>
    </message>
    <message>
        <source>存月报</source>
        <translation>Save month</translation>
    </message>
    <message>
        <source>存会员表</source>
        <translation>Save members</translation>
    </message>
    <message>
        <source>存老带新表</source>
        <translation>Save referrals</translation>
    </message>
    <message>
        <source>月报-{when}.xlsx</source>
        <translation>month-{when}.xlsx</translation>
    </message>
    <message>
        <source>会员表-{when}.xlsx</source>
        <translation>members-{when}.xlsx</translation>
    </message>
    <message>
        <source>老带新表-{when}.xlsx</source>
        <translation>referrals-{when}.xlsx</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>正在写 {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>上面的按钮存成 Excel，存好的列在这里</source>
        <translation>The buttons above save Excel; saved ones are listed here</translation>
    </message>
    <message>
        <source>存好了：{name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>停下了，没有存</source>
        <translation>Stopped, nothing saved</translation>
    </message>
    <message>
        <source>没有这个月份，请换一个月。</source>
        <translation>No such month. Please choose another.</translation>
    </message>
    <message>
        <source>哪天用券多</source>
        <translation>When coupons are used</translation>
    </message>
    <message>
        <source>这个月还没有用掉的券</source>
        <translation>No coupons used this month</translation>
    </message>
    <message>
        <source>{month}月{day}日用得多，{count} 张</source>
        <translation>Most on {month}/{day}: {count} coupons</translation>
    </message>
    <message>
        <source>谁带来的人多</source>
        <translation>Who brings most</translation>
    </message>
    <message>
        <source>这个月还没有有效的老带新</source>
        <translation>No referrals counted this month</translation>
    </message>
    <message>
        <source>一共带来 {count} 位，首次到店才算</source>
        <translation>{count} brought in all; first visits only</translation>
    </message>
    <message>
        <source>券用得怎么样</source>
        <translation>How coupons do</translation>
    </message>
    <message>
        <source>这个月还没有发出或用掉的券</source>
        <translation>No coupons issued or used this month</translation>
    </message>
    <message>
        <source>深色用掉，灰色发了没用</source>
        <translation>Dark: used; gray: issued, not used</translation>
    </message>
    <message>
        <source>{count} 位</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>没有发出</source>
        <translation>None issued</translation>
    </message>
    <message>
        <source>用掉 {used} / 发 {issued}</source>
        <translation>Used {used} / issued {issued}</translation>
    </message>
    <message>
        <source>用掉 {used}</source>
        <translation>Used {used}</translation>
    </message>
    <message>
        <source>看数字</source>
        <translation>See figures</translation>
    </message>
    <message>
        <source>看图</source>
        <translation>See chart</translation>
    </message>
    <message>
        <source>复制图</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>图复制好了，到微信里粘贴就行</source>
        <translation>Copied; paste it into WeChat</translation>
    </message>
    <message>
        <source>{count} 张</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>新顾客走到哪一步</source>
        <translation>How far new customers came</translation>
    </message>
    <message>
        <source>这个月还没有新顾客，前台登记一位就有了</source>
        <translation>No new customers this month; add one at the till</translation>
    </message>
    <message>
        <source>新来 {joined} 位，{bought} 位买过，{again} 位又来了</source>
        <translation>{joined} came, {bought} bought, {again} came again</translation>
    </message>
    <message>
        <source>登记了</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>买过一次</source>
        <translation>Bought once</translation>
    </message>
    <message>
        <source>又来买</source>
        <translation>Came again</translation>
    </message>
    <message>
        <source>带来邻居</source>
        <translation>Brought friends</translation>
    </message>
    <message>
        <source>哪里来的人多</source>
        <translation>Where they came from</translation>
    </message>
    <message>
        <source>这个月还没有新顾客，先把海报贴出去</source>
        <translation>No new customers this month; put the posters up</translation>
    </message>
    <message>
        <source>{place}最多，{count} 位</source>
        <translation>Most from {place}: {count}</translation>
    </message>
    <message>
        <source>直接到店</source>
        <translation>Walked in</translation>
    </message>
    <message>
        <source>老带新</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>名单导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>{count} 位，每位 {yuan} 元</source>
        <translation>{count}, {yuan} yuan each</translation>
    </message>
    <message>
        <source>抢购卖得多快</source>
        <translation>How fast the sale sold</translation>
    </message>
    <message>
        <source>这个月还没有开抢的抢购</source>
        <translation>No sale has begun this month</translation>
    </message>
    <message>
        <source>{sale}，卖出几成</source>
        <translation>{sale}, share sold</translation>
    </message>
    <message>
        <source>{sale}，{name} 最先抢完，用了 {time}</source>
        <translation>{sale}: {name} went first, in {time}</translation>
    </message>
    <message>
        <source>开抢</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>{count} 分</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} 时 {count} 分</source>
        <translation>{hours} h {count} min</translation>
    </message>
    <message>
        <source>开抢后 {time}</source>
        <translation>{time} after the start</translation>
    </message>
    <message>
        <source>{out} / {stock} 份，{share}%</source>
        <translation>{out} of {stock}, {share}%</translation>
    </message>
    <message>
        <source>哪天生意好</source>
        <translation>Which days were good</translation>
    </message>
    <message>
        <source>这个月还没有实收</source>
        <translation>Nothing taken this month</translation>
    </message>
    <message>
        <source>{day}最好，实收 {yuan} 元</source>
        <translation>Best: {day}, {yuan} yuan</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>已经过期</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>天后过期</source>
        <translation>days left</translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <source>已订加已提</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>这场毛利，估</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>复制剩余播报</source>
        <translation>Copy left</translation>
    </message>
    <message>
        <source>做价格海报</source>
        <translation>Price poster</translation>
    </message>
    <message>
        <source>播报复制好了，到群里粘贴</source>
        <translation>Message copied. Paste it in the group</translation>
    </message>
    <message>
        <source>抢购商品</source>
        <translation>Goods on sale</translation>
    </message>
    <message>
        <source>商品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>抢购价</source>
        <translation>Sale price</translation>
    </message>
    <message>
        <source>已提 · 已订 · 还剩</source>
        <translation>Taken · ordered · left</translation>
    </message>
    <message>
        <source>还能订</source>
        <translation>Can order</translation>
    </message>
    <message>
        <source>群里的称呼</source>
        <translation>Name in the group</translation>
    </message>
    <message>
        <source>会员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>谁订</source>
        <translation>Who orders</translation>
    </message>
    <message>
        <source>份</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>订什么</source>
        <translation>What</translation>
    </message>
    <message>
        <source>几份</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>和接龙里写的一样</source>
        <translation>As in the group&apos;s list</translation>
    </message>
    <message>
        <source>手机号、编号或会员卡</source>
        <translation>Phone, number or member card</translation>
    </message>
    <message>
        <source>请先填是哪一位。</source>
        <translation>Please say first who it is for.</translation>
    </message>
    <message>
        <source>提货码</source>
        <translation>Pick-up code</translation>
    </message>
    <message>
        <source>扫码，或输 12 位</source>
        <translation>Scan, or type 12 characters</translation>
    </message>
    <message>
        <source>给货</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>取消这一笔</source>
        <translation>Cancel this order</translation>
    </message>
    <message>
        <source>放掉没来提的</source>
        <translation>Release uncollected</translation>
    </message>
    <message>
        <source>还没有人订。</source>
        <translation>No orders yet.</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>订了什么</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>到哪了</source>
        <translation>State</translation>
    </message>
    <message>
        <source>取消{name}的这一笔？</source>
        <translation>Cancel the order of {name}?</translation>
    </message>
    <message>
        <source>{what}。取消后货给候补的人，她要再订就排在后面。</source>
        <translation>{what}. The goods go to the waiting list; ordering again means the end of the line.</translation>
    </message>
    <message>
        <source>还有 {count} 笔没来提，放掉后货可以另卖。</source>
        <translation>Uncollected orders: {count}. Released goods can be sold to others.</translation>
    </message>
    <message>
        <source>放掉没来提的？</source>
        <translation>Release the uncollected?</translation>
    </message>
    <message>
        <source>贴群接龙</source>
        <translation>Paste the group&apos;s list</translation>
    </message>
    <message>
        <source>在群里长按接龙，复制，贴到这里。
1. 王阿姨 草莓2 脐橙1</source>
        <translation>Long-press the list in the group, copy, paste here.
1. Wang: 2 strawberries, 1 orange</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>不猜，不确定就问</source>
        <translation>It asks instead of guessing</translation>
    </message>
    <message>
        <source>看哪一场</source>
        <translation>Which sale</translation>
    </message>
    <message>
        <source>贴接龙</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>提货</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>卖价</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>这家店的开店方案里没有限时抢购。</source>
        <translation>This shop&apos;s plan has no flash sale.</translation>
    </message>
    <message>
        <source>还没开抢。开抢以后，把群里的接龙贴到这里。</source>
        <translation>Not started yet. Once it starts, paste the group&apos;s list here.</translation>
    </message>
    <message>
        <source>这一场过了提货时间，不再登记。
没提走的，到“名单”里放掉。</source>
        <translation>Pick-up time is over, no more orders.
Release uncollected goods under “List”.</translation>
    </message>
    <message>
        <source>要的东西这场没有，或者没认出来。</source>
        <translation>These goods are not in this sale, or were not recognized.</translation>
    </message>
    <message>
        <source>有两样东西都像，请写清是哪一样。</source>
        <translation>Two goods look alike; please write which one.</translation>
    </message>
    <message>
        <source>没看清要几份，请在东西后面写上份数。</source>
        <translation>How many is unclear; please write the number after the goods.</translation>
    </message>
    <message>
        <source>没写是谁的，请补上称呼。</source>
        <translation>No name; please add one.</translation>
    </message>
    <message>
        <source>称呼没看清，请改成一个称呼。</source>
        <translation>The name is unclear; please write one name.</translation>
    </message>
    <message>
        <source>这个人这样东西前面写过一次，请留一行。</source>
        <translation>This person has these goods on an earlier line; please keep one.</translation>
    </message>
    <message>
        <source>超过每人限购了，请问问要减到几份。</source>
        <translation>Over the limit per person; please ask what to reduce to.</translation>
    </message>
    <message>
        <source>超过每人能抢的样数了，请问问留哪几样。</source>
        <translation>Over the kinds allowed per person; please ask which to keep.</translation>
    </message>
    <message>
        <source>她已经提走了，份数改不了。</source>
        <translation>Already picked up; the number can&apos;t change.</translation>
    </message>
    <message>
        <source>她另外订过这样，是加还是改，请在“登记”里办。</source>
        <translation>Ordered elsewhere too; to add or change, use “Order”.</translation>
    </message>
    <message>
        <source>她这份取消过，还要的话请在“登记”里重新订。</source>
        <translation>This was canceled; to have it again, use “Order”.</translation>
    </message>
    <message>
        <source>上次有这一份，这次没写，不要了请在“名单”里取消。</source>
        <translation>It was listed last time and is missing now; cancel it under “List” if not wanted.</translation>
    </message>
    <message>
        <source>这一行没看懂，请改一改。</source>
        <translation>This line was not understood; please change it.</translation>
    </message>
    <message>
        <source>{person}不要{name}了，放掉 {was} 份</source>
        <translation>{person} drops {name}, {was} released</translation>
    </message>
    <message>
        <source>{person}的{name}从 {was} 份改成 {count} 份</source>
        <translation>{person}: {name} from {was} to {count}</translation>
    </message>
    <message>
        <source>登记 {lines} 行共 {pieces} 份，改 {changes} 处</source>
        <translation>Order {lines} lines, {pieces} pcs, changes: {changes}</translation>
    </message>
    <message>
        <source>照这次的改 {changes} 处</source>
        <translation>Apply the changes: {changes}</translation>
    </message>
    <message>
        <source>登记看懂的 {lines} 行，共 {pieces} 份</source>
        <translation>Order the {lines} lines read, {pieces} pcs</translation>
    </message>
    <message>
        <source>登记看懂的</source>
        <translation>Order what was read</translation>
    </message>
    <message>
        <source>登记好 {lines} 行，还有 {questions} 处要您看</source>
        <translation>Ordered {lines} lines, for you to check: {questions}</translation>
    </message>
    <message>
        <source>登记好 {lines} 行</source>
        <translation>Ordered {lines} lines</translation>
    </message>
    <message>
        <source>看懂 {lines} 行</source>
        <translation>Lines read: {lines}</translation>
    </message>
    <message>
        <source>还有 {count} 处，改好上面的再看。</source>
        <translation>Left: {count}. Mend those above, then the rest.</translation>
    </message>
    <message>
        <source>要您看 {count} 处</source>
        <translation>For you to check: {count}</translation>
    </message>
    <message>
        <source>还没开始</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>正在抢</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>等人来提</source>
        <translation>Pick-up</translation>
    </message>
    <message>
        <source>结束了</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>离开始</source>
        <translation>Starts in</translation>
    </message>
    <message>
        <source>离结束</source>
        <translation>Ends in</translation>
    </message>
    <message>
        <source>离提货截止</source>
        <translation>Pick-up ends in</translation>
    </message>
    <message>
        <source>提货截止了</source>
        <translation>Pick-up is over</translation>
    </message>
    <message>
        <source>{days} 天 {clock}</source>
        <translation>{days} d {clock}</translation>
    </message>
    <message>
        <source>/ {stock} 份</source>
        <translation>of {stock}</translation>
    </message>
    <message>
        <source>近7日低 {yuan}</source>
        <translation>7-day low {yuan}</translation>
    </message>
    <message>
        <source>每人限 {count} 份</source>
        <translation>{count} per person</translation>
    </message>
    <message>
        <source>已提 {taken} · 已订 {held} · 共 {stock}</source>
        <translation>Taken {taken} · ordered {held} · of {stock}</translation>
    </message>
    <message>
        <source>先给一部分</source>
        <translation>Part only</translation>
    </message>
    <message>
        <source>{person}订了{name} {count} 份，先给几份？</source>
        <translation>{person} ordered {count} × {name}. Hand over how many?</translation>
    </message>
    <message>
        <source>剩下的还留着，用原来的提货码来提。</source>
        <translation>The rest is held under the same pick-up code.</translation>
    </message>
    <message>
        <source>给{person} {count} 份，还留着 {left} 份</source>
        <translation>{person} got {count}, {left} held</translation>
    </message>
    <message>
        <source>撤回给货</source>
        <translation>Undo hand-over</translation>
    </message>
    <message>
        <source>{person}的其实没给？</source>
        <translation>{person} did not get it?</translation>
    </message>
    <message>
        <source>怎么回事，会记在账上</source>
        <translation>What happened; kept in the book</translation>
    </message>
    <message>
        <source>撤回了，{person}的货还留着</source>
        <translation>Undone, the goods of {person} are held</translation>
    </message>
    <message>
        <source>哪样东西</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>平时卖多少</source>
        <translation>Usual price</translation>
    </message>
    <message>
        <source>元，从现在起</source>
        <translation>yuan, from now</translation>
    </message>
    <message>
        <source>记下卖价</source>
        <translation>Record price</translation>
    </message>
    <message>
        <source>请输一个价钱，比如 29.80。</source>
        <translation>Please enter a price, e.g. 29.80.</translation>
    </message>
    <message>
        <source>{name}从现在起卖 {yuan} 元</source>
        <translation>{name} is ¥{yuan} from now</translation>
    </message>
    <message>
        <source>还没记过平时卖价</source>
        <translation>No usual price yet</translation>
    </message>
    <message>
        <source>{day}记的：{yuan} 元</source>
        <translation>{day}: ¥{yuan}</translation>
    </message>
    <message>
        <source>开抢前 30 天里从 {before} 涨到 {after} 元，海报只写抢购价，不写划线价</source>
        <translation>Rose from {before} to ¥{after} within 30 days before; the poster shows no struck price</translation>
    </message>
    <message>
        <source>近 7 天没有更高的卖价可比，海报只写抢购价</source>
        <translation>No higher price in 7 days; the poster shows the sale price only</translation>
    </message>
    <message>
        <source>海报可以写：近 7 日低价 {yuan} 元</source>
        <translation>The poster may say: 7-day low ¥{yuan}</translation>
    </message>
    <message>
        <source>换了价签就来记一笔。划线价只能是开抢前 7 天里卖过的最低价，记下来才有凭据。</source>
        <translation>Record every new price tag. A struck price must be the lowest of the 7 days before; the record is the proof.</translation>
    </message>
    <message>
        <source>开大屏</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>抢购大屏</source>
        <translation>Sale board</translation>
    </message>
    <message>
        <source>抢完了</source>
        <translation>Sold out</translation>
    </message>
    <message>
        <source>还剩 {count} 份</source>
        <translation>{count} left</translation>
    </message>
    <message>
        <source>{yuan} 元</source>
        <translation>¥{yuan}</translation>
    </message>
    <message>
        <source>刚刚：{person}订了{name} {count} 份</source>
        <translation>Just now: {person} ordered {count} × {name}</translation>
    </message>
    <message>
        <source>双击放满，按 Esc 关上</source>
        <translation>Double-click to fill, Esc to close</translation>
    </message>
    <message>
        <source>这场卖得怎样</source>
        <translation>How this sale went</translation>
    </message>
    <message>
        <source>提走 {taken} 份，收 {sales} 元，毛利 {profit} 元</source>
        <translation>Taken {taken}, received ¥{sales}, margin ¥{profit}</translation>
    </message>
    <message>
        <source>没有剩下</source>
        <translation>Nothing left</translation>
    </message>
    <message>
        <source>剩 {count} 份，成本 {yuan} 元</source>
        <translation>{count} left, cost ¥{yuan}</translation>
    </message>
    <message>
        <source>还有 {count} 笔没来提，先在名单里放掉，再看剩多少。</source>
        <translation>Uncollected: {count}. Release them in the list, then see what is left.</translation>
    </message>
    <message>
        <source>剩下的摆到柜台按平时价卖，放不住的当天处理掉。</source>
        <translation>Sell the rest at the usual price; clear what won&apos;t keep today.</translation>
    </message>
    <message>
        <source>排进日历</source>
        <translation>Plan posts</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} pcs</translation>
    </message>
    <message>
        <source>候补 {count} 份</source>
        <translation>Waiting: {count}</translation>
    </message>
    <message>
        <source>{name}候补 {count} 位：{people}</source>
        <translation>{name}, waiting {count}: {people}</translation>
    </message>
    <message>
        <source>有人取消就按顺序补上，补到 {until} 为止。</source>
        <translation>Cancellations go to the next in line until {until}.</translation>
    </message>
    <message>
        <source>自提到 {until}。每人最多抢 {count} 样。近 7 日低价看开店时申报的和“卖价”里记的。</source>
        <translation>Pick up by {until}. At most {count} kinds per person. The 7-day low comes from the plan and from “Prices”.</translation>
    </message>
    <message>
        <source>{name}（还能订 {count}）</source>
        <translation>{name} ({count} left)</translation>
    </message>
    <message>
        <source>不够分了，{person}排在候补第 {place} 位，提货码 {code}</source>
        <translation>Not enough left: {person} waits at place {place}, pick-up code {code}</translation>
    </message>
    <message>
        <source>{person}订好了：{name} {count} 份，提货码 {code}</source>
        <translation>{person} ordered {count} × {name}, pick-up code {code}</translation>
    </message>
    <message>
        <source>给{person}：{name} {count} 份</source>
        <translation>For {person}: {count} × {name}</translation>
    </message>
    <message>
        <source>候补第 {place}</source>
        <translation>Waiting {place}</translation>
    </message>
    <message>
        <source>已订</source>
        <translation>Ordered</translation>
    </message>
    <message>
        <source>已提</source>
        <translation>Picked up</translation>
    </message>
    <message>
        <source>放掉了</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>{name} {count} 份</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{name}的取消了，候补 {count} 位补上</source>
        <translation>{name} canceled, {count} moved up from waiting</translation>
    </message>
    <message>
        <source>{name}的取消了</source>
        <translation>{name} canceled</translation>
    </message>
    <message>
        <source>放掉了 {count} 笔没来提的</source>
        <translation>Uncollected released: {count}</translation>
    </message>
    <message>
        <source>{at} 开始才能订。</source>
        <translation>Orders open at {at}.</translation>
    </message>
    <message>
        <source>{at} 已经结束，不能再订。</source>
        <translation>Ended at {at}; no more orders.</translation>
    </message>
    <message>
        <source>没有办成，请看一看再试。</source>
        <translation>That didn&apos;t work. Please check and try again.</translation>
    </message>
    <message>
        <source>没有这场抢购了，请换一场。</source>
        <translation>This sale is gone. Please choose another.</translation>
    </message>
    <message>
        <source>只在 {since} 到 {until} 之间能订。</source>
        <translation>Orders only from {since} to {until}.</translation>
    </message>
    <message>
        <source>这场没有这样东西，请另选一样。</source>
        <translation>These goods are not in this sale. Please choose others.</translation>
    </message>
    <message>
        <source>没找到这位顾客。请输完整手机号、编号或会员卡，或者改用群里的称呼。</source>
        <translation>Customer not found. Enter the full phone, number or card, or use the name in the group.</translation>
    </message>
    <message>
        <source>这样每人限 {limit} 份，已经订了 {already} 份，请减几份。</source>
        <translation>Limit {limit} per person, {already} already ordered. Please order fewer.</translation>
    </message>
    <message>
        <source>每人最多抢 {limit} 样，已经有 {already} 样了，请先取消一样。</source>
        <translation>At most {limit} kinds per person, {already} already ordered. Please cancel one first.</translation>
    </message>
    <message>
        <source>份数要在 1 到 9999 之间。</source>
        <translation>The number must be 1 to 9999.</translation>
    </message>
    <message>
        <source>请填 1 到 40 个字的称呼。</source>
        <translation>Please enter a name of 1 to 40 characters.</translation>
    </message>
    <message>
        <source>没有办成，请再按一次。</source>
        <translation>That didn&apos;t work. Please press it once more.</translation>
    </message>
    <message>
        <source>没有这一笔了，请看看名单。</source>
        <translation>This order is gone. Please see the list.</translation>
    </message>
    <message>
        <source>这一份已经提走了，不用再给。</source>
        <translation>Already picked up; don&apos;t hand it over again.</translation>
    </message>
    <message>
        <source>这一份已经放掉了，不用再取消。</source>
        <translation>Already released; no need to cancel.</translation>
    </message>
    <message>
        <source>还在候补，货没轮到她，请先看别人取不取消。</source>
        <translation>Still waiting, no goods yet. Please see whether others cancel.</translation>
    </message>
    <message>
        <source>这一份放掉了，想要的话看看还剩没剩。</source>
        <translation>This was released. If wanted, see whether any are left.</translation>
    </message>
    <message>
        <source>这不是店里的码，请再输一遍，提货码 K 开头共 12 位。</source>
        <translation>Not one of our codes. Please type it again: K and 12 characters in all.</translation>
    </message>
    <message>
        <source>店里没有发过这个码，请别给货。</source>
        <translation>The shop never issued this code. Please don&apos;t hand over goods.</translation>
    </message>
    <message>
        <source>这是券或会员卡，不是提货码，请到前台扫。</source>
        <translation>This is a coupon or member card, not a pick-up code. Please scan it at the till.</translation>
    </message>
    <message>
        <source>没有订那么多，请看看名单。</source>
        <translation>That many were not ordered. Please see the list.</translation>
    </message>
    <message>
        <source>这一份还没给，不用撤回。</source>
        <translation>Not handed over yet, nothing to undo.</translation>
    </message>
    <message>
        <source>价钱要大于 0，最多 999999.99 元。</source>
        <translation>The price must be over 0, at most ¥999999.99.</translation>
    </message>
    <message>
        <source>{due} 以后才能放，大家还可能来提。</source>
        <translation>Can be released after {due}; people may still come.</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>{label}：{value}</source>
        <translation>{label}: {value}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>备份和恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>店铺资料</source>
        <translation>Shop details</translation>
    </message>
    <message>
        <source>店标和店色</source>
        <translation>Logo and colour</translation>
    </message>
    <message>
        <source>店员和口令</source>
        <translation>Staff and PIN</translation>
    </message>
    <message>
        <source>外观和字号</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>法规依据</source>
        <translation>The rules</translation>
    </message>
    <message>
        <source>这一版不做的</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>关于店群通</source>
        <translation>About ShopQun</translation>
    </message>
    <message>
        <source>账本还没有备份过</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>账本是安全的</source>
        <translation>Your books are safe</translation>
    </message>
    <message>
        <source>{count} 天没备份了</source>
        <translation>No backup: {count} days</translation>
    </message>
    <message>
        <source>电脑坏了、丢了，只有备份能把顾客和券找回来</source>
        <translation>If the PC breaks or is lost, only a backup brings customers and coupons back</translation>
    </message>
    <message>
        <source>上次备份：{moment}，存完打开验过，能恢复</source>
        <translation>Last backup: {moment}, opened and checked, can be restored</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>正在备份，存完会打开验一遍</source>
        <translation>Backing up, then opening it to check</translation>
    </message>
    <message>
        <source>备份好了，打开验过：{path}（{size} KB）</source>
        <translation>Backed up and checked: {path} ({size} KB)</translation>
    </message>
    <message>
        <source>备份到 U 盘</source>
        <translation>Back up to USB</translation>
    </message>
    <message>
        <source>备份放在别处才算稳：电脑坏了它还在</source>
        <translation>A backup elsewhere is safest: it survives a broken PC</translation>
    </message>
    <message>
        <source>{shop}-备份.shopqun</source>
        <translation>{shop}-backup.shopqun</translation>
    </message>
    <message>
        <source>店群通账本 (*.shopqun)</source>
        <translation>ShopQun books (*.shopqun)</translation>
    </message>
    <message>
        <source>账本放在哪里</source>
        <translation>Where the books are</translation>
    </message>
    <message>
        <source>别直接拷贝这个文件，开着店时拷会丢记录；要带走就按备份</source>
        <translation>Don&apos;t copy this file by hand while the shop is open, records would be lost; use the backup</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>换电脑、坏了怎么办</source>
        <translation>New or broken PC</translation>
    </message>
    <message>
        <source>1. 新电脑装好店群通</source>
        <translation>1. Install ShopQun on the new PC</translation>
    </message>
    <message>
        <source>2. 首页点“从备份恢复”</source>
        <translation>2. On the first page press “Restore a backup”</translation>
    </message>
    <message>
        <source>3. 选最近的一份备份</source>
        <translation>3. Choose the latest backup</translation>
    </message>
    <message>
        <source>从文件恢复</source>
        <translation>Restore from file</translation>
    </message>
    <message>
        <source>换成“{shop}”的这份备份？</source>
        <translation>Replace by this backup of “{shop}”?</translation>
    </message>
    <message>
        <source>备份 {name} 打开看过，是完整的。现在的账本会另存一份放在旁边，备份以后的新记录要到那里找。</source>
        <translation>Backup {name} was opened and is whole. Today&apos;s books are kept in a file beside it; anything newer than the backup is there.</translation>
    </message>
    <message>
        <source>恢复这份备份</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>正在打开这份备份看一看</source>
        <translation>Opening the backup to look</translation>
    </message>
    <message>
        <source>查账本</source>
        <translation>Check the books</translation>
    </message>
    <message>
        <source>正在把账从头算一遍</source>
        <translation>Recomputing the books</translation>
    </message>
    <message>
        <source>账本从头算了一遍，都对得上</source>
        <translation>The books were recomputed and all agrees</translation>
    </message>
    <message>
        <source>有 {count} 处对不上：{names}</source>
        <translation>Does not agree: {count}: {names}</translation>
    </message>
    <message>
        <source>文件坏了，请从备份恢复</source>
        <translation>The file is damaged; please restore a backup</translation>
    </message>
    <message>
        <source>老带新的状态记偏了</source>
        <translation>Referral states are off</translation>
    </message>
    <message>
        <source>抢购登记的状态记偏了</source>
        <translation>Sale order states are off</translation>
    </message>
    <message>
        <source>抢购登记多过了库存</source>
        <translation>More sale orders than stock</translation>
    </message>
    <message>
        <source>有顾客的等级记偏了</source>
        <translation>A customer&apos;s level is off</translation>
    </message>
    <message>
        <source>抽奖的状态记偏了</source>
        <translation>Lottery states are off</translation>
    </message>
    <message>
        <source>有一次抽奖重算出来不一样</source>
        <translation>A draw recomputes differently</translation>
    </message>
    <message>
        <source>有一张券用了两次</source>
        <translation>A coupon was used twice</translation>
    </message>
    <message>
        <source>有一种券发得比定的多</source>
        <translation>A coupon was issued beyond its limit</translation>
    </message>
    <message>
        <source>有一批券的张数不对</source>
        <translation>A batch has the wrong count</translation>
    </message>
    <message>
        <source>有一种券没有公开码，或者不止一个</source>
        <translation>A coupon has no public code, or several</translation>
    </message>
    <message>
        <source>有一单收的钱和用的券对不上</source>
        <translation>A bill does not match its coupons</translation>
    </message>
    <message>
        <source>有一份奖励没发过却收回了</source>
        <translation>A reward was taken back but never given</translation>
    </message>
    <message>
        <source>有一份奖励发的券张数不对</source>
        <translation>A reward gave the wrong number of coupons</translation>
    </message>
    <message>
        <source>有顾客同意没同意收消息记偏了</source>
        <translation>A customer&apos;s consent to messages is off</translation>
    </message>
    <message>
        <source>有顾客按名字找不到了</source>
        <translation>A customer cannot be found by name</translation>
    </message>
    <message>
        <source>有一种礼品发得比库里的多</source>
        <translation>More of a gift went out than there was</translation>
    </message>
    <message>
        <source>有一份奖励的礼品没有从库里出</source>
        <translation>A reward&apos;s gift never left the stock</translation>
    </message>
    <message>
        <source>有一张兑换券的东西没有从库里出</source>
        <translation>A coupon&apos;s goods never left the stock</translation>
    </message>
    <message>
        <source>有一条抢购登记的先后不对</source>
        <translation>A claim&apos;s steps are out of order</translation>
    </message>
    <message>
        <source>有人还在候补，其实货够</source>
        <translation>Someone waits though there is enough</translation>
    </message>
    <message>
        <source>有一单加的券和收的钱对不上</source>
        <translation>An added coupon does not match the money</translation>
    </message>
    <message>
        <source>有一单全退了，券却没退回</source>
        <translation>A bill was refunded but its coupon was not returned</translation>
    </message>
    <message>
        <source>有一份奖励的积分没有记上</source>
        <translation>A reward&apos;s points were not booked</translation>
    </message>
    <message>
        <source>有顾客的积分用过了头</source>
        <translation>A customer spent more points than she had</translation>
    </message>
    <message>
        <source>有一次导入的人数对不上</source>
        <translation>An import&apos;s count does not match</translation>
    </message>
    <message>
        <source>有一个动作的回执读不出来</source>
        <translation>A remembered answer cannot be read</translation>
    </message>
    <message>
        <source>有一张店标或照片坏了，请重新放一张</source>
        <translation>A logo or photo is spoiled; bring it again</translation>
    </message>
    <message>
        <source>有一单的钱加不起来</source>
        <translation>The money of a bill does not add up</translation>
    </message>
    <message>
        <source>按流水改正</source>
        <translation>Correct from records</translation>
    </message>
    <message>
        <source>按流水改正了 {count} 处</source>
        <translation>Corrected from records: {count}</translation>
    </message>
    <message>
        <source>恢复备份会换掉现在的账，要店主同意。</source>
        <translation>Restoring replaces today&apos;s books and needs the owner.</translation>
    </message>
    <message>
        <source>没有写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>店名</source>
        <translation>Shop name</translation>
    </message>
    <message>
        <source>做什么的</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>在哪里</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>几点开门</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>印在海报最下面，例如 北门小区底商3号</source>
        <translation>At the foot of posters, e.g. Shop 3, North Gate</translation>
    </message>
    <message>
        <source>可以不写</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>例如 07:30-22:00</source>
        <translation>e.g. 07:30-22:00</translation>
    </message>
    <message>
        <source>改好了，存上</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>存好了。往后的海报和小票照这个印，已经贴出去的记得换。</source>
        <translation>Saved. New posters and slips show this; please replace those that hang.</translation>
    </message>
    <message>
        <source>群公告里的店名是开群时写的，改了请到“社群”里看一遍。</source>
        <translation>The group notice keeps the name from the start; please check it under Groups.</translation>
    </message>
    <message>
        <source>一天算到几点</source>
        <translation>Day ends at</translation>
    </message>
    <message>
        <source>开群的日子</source>
        <translation>Group opened on</translation>
    </message>
    <message>
        <source>半夜 12 点</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>第二天 {hour}</source>
        <translation>{hour} next day</translation>
    </message>
    <message>
        <source>海报要写明是谁家的，请填店名。</source>
        <translation>A poster must say whose it is. Please enter the shop name.</translation>
    </message>
    <message>
        <source>海报要写明店在哪里，请填地址。</source>
        <translation>A poster must say where the shop is. Please enter the address.</translation>
    </message>
    <message>
        <source>每一行最多 {count} 个字，请短一点。</source>
        <translation>At most {count} characters a line, please shorten.</translation>
    </message>
    <message>
        <source>亮还是暗</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>跟着电脑</source>
        <translation>As the PC</translation>
    </message>
    <message>
        <source>亮</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>暗</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>字的大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>满 29 元减 5 元，到店出示。字现在是这么大。</source>
        <translation>Spend ¥29, ¥5 off, show in the shop. Text is this large now.</translation>
    </message>
    <message>
        <source>不能备份到账本自己身上，请换个地方。</source>
        <translation>The backup can&apos;t replace the books themselves. Please choose another place.</translation>
    </message>
    <message>
        <source>这一下没有做成，请再按一次。</source>
        <translation>That didn&apos;t work. Please press it once more.</translation>
    </message>
    <message>
        <source>账本没有加密</source>
        <translation>The books are not encrypted</translation>
    </message>
    <message>
        <source>谁能打开这台电脑就能看到账本。请打开 Windows 自带的 BitLocker。</source>
        <translation>Whoever opens this PC can read them. Please turn on BitLocker in Windows.</translation>
    </message>
    <message>
        <source>不做储值</source>
        <translation>No stored value</translation>
    </message>
    <message>
        <source>不收顾客预存的钱，也不替您收款。</source>
        <translation>It takes no prepaid money and collects no payments.</translation>
    </message>
    <message>
        <source>不上网，也不发短信</source>
        <translation>No internet, no text messages</translation>
    </message>
    <message>
        <source>所有东西都在这台电脑里，我们什么也收不到。</source>
        <translation>Everything stays on this PC; we receive nothing.</translation>
    </message>
    <message>
        <source>不碰微信</source>
        <translation>No WeChat control</translation>
    </message>
    <message>
        <source>不登录、不控制微信。海报和话术做好，您自己发到群里。</source>
        <translation>It never signs in to WeChat. It makes posters and messages; you post them.</translation>
    </message>
    <message>
        <source>印出去的群码不会自己更新</source>
        <translation>Printed group codes don&apos;t renew</translation>
    </message>
    <message>
        <source>微信群码 7 天过期，到期前会提醒，换码后要重印。</source>
        <translation>WeChat group codes expire in 7 days; you are reminded to change and reprint.</translation>
    </message>
    <message>
        <source>谁进群、退群看不见</source>
        <translation>Joining and leaving is not seen</translation>
    </message>
    <message>
        <source>只知道扫过的、勾过的、粘贴进来的。</source>
        <translation>It knows only what was scanned, ticked or pasted.</translation>
    </message>
    <message>
        <source>店群通 {program}（Qt {qt}）</source>
        <translation>ShopQun {program} (Qt {qt})</translation>
    </message>
    <message>
        <source>一家小店的社群台，账本只在这台电脑里。</source>
        <translation>The group desk of one small shop, its books on this PC only.</translation>
    </message>
    <message>
        <source>用户手册（F1）</source>
        <translation>User guide (F1)</translation>
    </message>
    <message>
        <source>复制求助信息</source>
        <translation>Copy details for help</translation>
    </message>
    <message>
        <source>只有版本、屏幕和出过什么错，没有店名、顾客、券码和文件夹的名字，可以放心发给帮您的人。</source>
        <translation>Versions, screen and past errors only: no shop, customer, code or folder names. Safe to send to whoever helps you.</translation>
    </message>
    <message>
        <source>复制好了，到微信里粘贴</source>
        <translation>Copied; paste it in WeChat</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>never backed up</translation>
    </message>
    <message>
        <source>{count} 天前备份过</source>
        <translation>backed up {count} days ago</translation>
    </message>
    <message>
        <source>电脑：{system}，Python {python}</source>
        <translation>Computer: {system}, Python {python}</translation>
    </message>
    <message>
        <source>屏幕：{screen}，{language}，{looks}</source>
        <translation>Screen: {screen}, {language}, {looks}</translation>
    </message>
    <message>
        <source>账本：{books_kb} KB，{days}</source>
        <translation>Books: {books_kb} KB, {days}</translation>
    </message>
    <message>
        <source>出过的错：</source>
        <translation>Past errors:</translation>
    </message>
    <message>
        <source>用到了别人的好东西</source>
        <translation>Made with the good work of others</translation>
    </message>
    <message>
        <source>许可证全文跟着程序，在 licences 文件夹里。Qt 按 LGPL 3.0 使用，可以换成您自己编译的。</source>
        <translation>Full licences come with the program, in the folder licences. Qt is used under LGPL 3.0; you may replace it with your own build.</translation>
    </message>
    <message>
        <source>打开许可证文件夹</source>
        <translation>Open licences folder</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>近 30 天</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>近 90 天</source>
        <translation>90 days</translation>
    </message>
    <message>
        <source>开店以来</source>
        <translation>Since opening</translation>
    </message>
    <message>
        <source>从哪来</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>新顾客</source>
        <translation>New</translation>
    </message>
    <message>
        <source>买过</source>
        <translation>Bought</translation>
    </message>
    <message>
        <source>30天实付</source>
        <translation>30-day paid</translation>
    </message>
    <message>
        <source>用券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>花费</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>合每位</source>
        <translation>Per person</translation>
    </message>
    <message>
        <source>直接到店</source>
        <translation>Walked in</translation>
    </message>
    <message>
        <source>还看不出谁带来的人多：登记时问一句“从哪看到我们的”。</source>
        <translation>Not clear yet who brings most: ask new ones “where did you see us?”</translation>
    </message>
    <message>
        <source>{name}带来的新顾客最多，{number} 位</source>
        <translation>{name} brings the most new customers: {number}</translation>
    </message>
    <message>
        <source>；{name}最贵，每位合 {yuan} 元</source>
        <translation>; {name} costs most, ¥{yuan} per person</translation>
    </message>
    <message>
        <source>按登记时选的算；没问的，看她头一次用的券是哪里发的。30天实付从加入那天数起，退的已减。</source>
        <translation>As chosen when added; if not asked, where their first coupon was handed out. 30-day paid counts from joining, refunds off.</translation>
    </message>
    <message>
        <source>还没有新顾客，也没有点位。先在右边记下海报贴在哪、券放在哪。</source>
        <translation>No new customers and no places yet. Note on the right where posters hang and coupons lie.</translation>
    </message>
    <message>
        <source>点位</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>海报和券放的地方</source>
        <translation>Where they are</translation>
    </message>
    <message>
        <source>还没有点位。比如 门口、收银台、隔壁理发店。</source>
        <translation>No places yet, e.g. door, counter, barber next door.</translation>
    </message>
    <message>
        <source>加一个点位</source>
        <translation>Add a place</translation>
    </message>
    <message>
        <source>例如 门口</source>
        <translation>e.g. door</translation>
    </message>
    <message>
        <source>花费（元）</source>
        <translation>Cost (¥)</translation>
    </message>
    <message>
        <source>印海报、摆台，可不填</source>
        <translation>Printing, stand; optional</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>记花费</source>
        <translation>Add cost</translation>
    </message>
    <message>
        <source>撤下</source>
        <translation>Take down</translation>
    </message>
    <message>
        <source>再用</source>
        <translation>Use again</translation>
    </message>
    <message>
        <source>{name}又花了多少？</source>
        <translation>What more did {name} cost?</translation>
    </message>
    <message>
        <source>元；记多了就填负数，比如 -20</source>
        <translation>yuan; a negative number takes back, e.g. -20</translation>
    </message>
    <message>
        <source>{day} 起</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{day} 撤下</source>
        <translation>taken down {day}</translation>
    </message>
    <message>
        <source>花了 {yuan} 元</source>
        <translation>Cost ¥{yuan}</translation>
    </message>
    <message>
        <source>金额写成数字，比如 35 或 12.5。</source>
        <translation>Write the amount as a number, e.g. 35 or 12.5.</translation>
    </message>
    <message>
        <source>{name}记下了，登记顾客时可以选</source>
        <translation>{name} noted; choose it when adding customers</translation>
    </message>
    <message>
        <source>{name}一共花了 {yuan} 元</source>
        <translation>{name} cost ¥{yuan} in all</translation>
    </message>
    <message>
        <source>{name}撤下了，以前的数还在</source>
        <translation>{name} taken down, old figures stay</translation>
    </message>
    <message>
        <source>请写一个短名字，最多 20 个字，比如 门口。</source>
        <translation>Please write a short name, at most 20 characters, e.g. door.</translation>
    </message>
    <message>
        <source>{name}已经在用了，换一个名字。</source>
        <translation>{name} is in use; choose another name.</translation>
    </message>
    <message>
        <source>没有找到这个点位。</source>
        <translation>This place was not found.</translation>
    </message>
    <message>
        <source>这一下没记上，请再按一次。</source>
        <translation>Not recorded. Please press it once more.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>谁在前台</source>
        <translation>Who was at the till</translation>
    </message>
    <message>
        <source>名字写在每次用券、每一单旁边。走了的店员停用就好，以前的账还认得她。</source>
        <translation>The name stands beside each coupon and bill. Retire clerks who left; old books still know them.</translation>
    </message>
    <message>
        <source>还没有名单。加上名字，前台点一下就换人。</source>
        <translation>No names yet. Add some to change clerks with one press.</translation>
    </message>
    <message>
        <source>加一个人，怎么称呼</source>
        <translation>Add a person, name</translation>
    </message>
    <message>
        <source>加店员</source>
        <translation>Add clerk</translation>
    </message>
    <message>
        <source>加店主</source>
        <translation>Add owner</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>店主</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>{day} 起</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>{name} 可以在前台用了</source>
        <translation>{name} can serve at the till</translation>
    </message>
    <message>
        <source>{name} 停用了，以前的账不变</source>
        <translation>{name} retired; old books stay</translation>
    </message>
    <message>
        <source>店主口令</source>
        <translation>Owner&apos;s PIN</translation>
    </message>
    <message>
        <source>店员在前台时，这几件事要口令：大额退款、看顾客的完整手机号、恢复备份、改店铺资料和这一页。口令防顺手，不防懂电脑的人：账本文件没有加密。</source>
        <translation>With a clerk at the till the PIN is asked for large refunds, full phones, restoring, shop details and this page. It stops idle hands, not experts: the books are not encrypted.</translation>
    </message>
    <message>
        <source>没有设口令，谁都可以做店主的事</source>
        <translation>No PIN; anyone can do what the owner does</translation>
    </message>
    <message>
        <source>有人按了“忘了口令”，{when} 起可以取消。输对一次就不算数</source>
        <translation>“Forgot PIN” was pressed; removable from {when}. Entering it right cancels this</translation>
    </message>
    <message>
        <source>口令设好了，现在是解锁的</source>
        <translation>PIN set, unlocked now</translation>
    </message>
    <message>
        <source>口令设好了</source>
        <translation>PIN set</translation>
    </message>
    <message>
        <source>新口令，4 到 8 位数字</source>
        <translation>New PIN, 4 to 8 digits</translation>
    </message>
    <message>
        <source>再输一遍</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>设口令</source>
        <translation>Set PIN</translation>
    </message>
    <message>
        <source>不用口令了</source>
        <translation>Remove PIN</translation>
    </message>
    <message>
        <source>口令设好了。换店员看店或者关掉程序，就锁上</source>
        <translation>PIN set. It locks when a clerk takes over or the program closes</translation>
    </message>
    <message>
        <source>口令取消了</source>
        <translation>PIN removed</translation>
    </message>
    <message>
        <source>两遍不一样，请再输一遍</source>
        <translation>The two differ, please enter it again</translation>
    </message>
    <message>
        <source>店员一次最多退（元）</source>
        <translation>Clerk&apos;s refund limit (¥)</translation>
    </message>
    <message>
        <source>超过就要口令</source>
        <translation>Above it the PIN is asked</translation>
    </message>
    <message>
        <source>请填数字，比如 100</source>
        <translation>Please enter a number, e.g. 100</translation>
    </message>
    <message>
        <source>好了，超过 {limit} 元的退款要口令</source>
        <translation>Done; refunds over ¥{limit} need the PIN</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>改店里的设置，要店主来。</source>
        <translation>Changing settings needs the owner.</translation>
    </message>
    <message>
        <source>这台电脑的前台</source>
        <translation>Till on this PC</translation>
    </message>
    <message>
        <source>提示音</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>能用和不能用是两种声音，不看屏幕也听得出来</source>
        <translation>Valid and refused sound different, heard without looking</translation>
    </message>
    <message>
        <source>小票打印机</source>
        <translation>Slip printer</translation>
    </message>
    <message>
        <source>还没有选，第一次打小票时会问</source>
        <translation>Not chosen; asked at the first slip</translation>
    </message>
    <message>
        <source>选打印机</source>
        <translation>Choose printer</translation>
    </message>
    <message>
        <source>打一张测试页</source>
        <translation>Print test page</translation>
    </message>
    <message>
        <source>请写一个名字，最多 20 个字</source>
        <translation>Please enter a name of at most 20 characters</translation>
    </message>
    <message>
        <source>口令是 4 到 8 位数字</source>
        <translation>A PIN has 4 to 8 digits</translation>
    </message>
    <message>
        <source>要店主输口令才能改</source>
        <translation>The owner&apos;s PIN is needed</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>店群通</source>
        <translation>ShopQun</translation>
    </message>
    <message>
        <source>群</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>把进店的人留住，
让老顾客带新顾客</source>
        <translation>Keep those who come in,
let regulars bring others</translation>
    </message>
    <message>
        <source>做海报、发券、扫码核销、群里接龙，
月底一张表，看清赚没赚。</source>
        <translation>Posters, coupons, scanning, group orders;
one sheet a month shows if it paid.</translation>
    </message>
    <message>
        <source>您好，先从哪里开始？</source>
        <translation>Hello, where shall we begin?</translation>
    </message>
    <message>
        <source>所有数据只放在这台电脑里，不用注册，不登录微信。</source>
        <translation>All data stays on this PC. No sign-up, no WeChat sign-in.</translation>
    </message>
    <message>
        <source>用户手册（F1）</source>
        <translation>User guide (F1)</translation>
    </message>
    <message>
        <source>开我的店</source>
        <translation>Open my shop</translation>
    </message>
    <message>
        <source>回答五个问题，约 10 分钟，公告、海报、券和 30 天日程就都有了</source>
        <translation>Five questions, about 10 minutes: notice, posters, coupons and 30 days planned</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>“{shop}”上次填了一半，都还在</source>
        <translation>“{shop}” is half filled in, all kept</translation>
    </message>
    <message>
        <source>上次填了一半，都还在</source>
        <translation>Half filled in last time, all kept</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>看看示例店</source>
        <translation>See the sample shop</translation>
    </message>
    <message>
        <source>一家开了一年的水果店，随便点，不会弄坏任何东西</source>
        <translation>A fruit shop after a year; press anything, nothing breaks</translation>
    </message>
    <message>
        <source>打开示例</source>
        <translation>Open sample</translation>
    </message>
    <message>
        <source>打开一家店</source>
        <translation>Open a shop</translation>
    </message>
    <message>
        <source>店的文件以 .shopqun 结尾</source>
        <translation>Shop files end in .shopqun</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>上次用的：{shop}</source>
        <translation>Last used: {shop}</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>换了电脑或文件坏了，选 U 盘或文件夹里的备份</source>
        <translation>New PC or broken file: choose a backup on USB or in a folder</translation>
    </message>
    <message>
        <source>找备份</source>
        <translation>Find backup</translation>
    </message>
    <message>
        <source>手机号在屏幕上只显示前三位和后四位</source>
        <translation>Phones show only their first 3 and last 4 digits</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>店 (*.shopqun)</source>
        <translation>Shops (*.shopqun)</translation>
    </message>
    <message>
        <source>备份 (*.shopqun)</source>
        <translation>Backups (*.shopqun)</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>对账单</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>{name}的老带新对账单</source>
        <translation>Referral statement: {name}</translation>
    </message>
    <message>
        <source>会员 {number}，算到 {day}，{one_level}</source>
        <translation>Member {number}, as of {day}. {one_level}</translation>
    </message>
    <message>
        <source>带来</source>
        <translation>Brought</translation>
    </message>
    <message>
        <source>有效</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>等首单或待看</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>不算</source>
        <translation>Do not count</translation>
    </message>
    <message>
        <source>{counted} 位，一个月最多算 {cap} 位</source>
        <translation>{counted} of at most {cap} a month</translation>
    </message>
    <message>
        <source>这个月算数的</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>现在可领</source>
        <translation>ready now</translation>
    </message>
    <message>
        <source>已经领走</source>
        <translation>received</translation>
    </message>
    <message>
        <source>退了单，取消</source>
        <translation>refunded: cancelled</translation>
    </message>
    <message>
        <source>退了单，请退回</source>
        <translation>refunded: please return</translation>
    </message>
    <message>
        <source>奖励</source>
        <translation>Rewards</translation>
    </message>
    <message>
        <source>最早 {day}可领</source>
        <translation>first from {day}</translation>
    </message>
    <message>
        <source>邀满有礼</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>满 {count} 位：{what}</source>
        <translation>{count} people: {what}</translation>
    </message>
    <message>
        <source>到了</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>还差 {missing} 位</source>
        <translation>{missing} missing</translation>
    </message>
    <message>
        <source>更早的 {count} 位</source>
        <translation>{count} earlier</translation>
    </message>
    <message>
        <source>带来的人</source>
        <translation>Who came</translation>
    </message>
    <message>
        <source>她还没有带来过人。</source>
        <translation>She has brought nobody yet.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>复制成文字</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>对账单复制好了，发给她就行</source>
        <translation>Copied; paste it to her</translation>
    </message>
    <message>
        <source>关上</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>导出四张表</source>
        <translation>Export four tables</translation>
    </message>
    <message>
        <source>导入改好的表</source>
        <translation>Import edited tables</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>四张表</source>
        <translation>Four tables</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.csv)</source>
        <translation>Tables (*.xlsx *.xls *.csv)</translation>
    </message>
    <message>
        <source>{rows} 行写进了 {name}</source>
        <translation>{rows} rows written to {name}</translation>
    </message>
    <message>
        <source>和日历里一样，没有要改的</source>
        <translation>Same as the calendar, nothing to change</translation>
    </message>
    <message>
        <source>会改 {edits} 行、新增 {added} 行；有 {wrong} 处收不了，照旧不动。</source>
        <translation>Changes {edits} rows, adds {added}; {wrong} cells cannot be taken and stay.</translation>
    </message>
    <message>
        <source>改了 {edits} 行，新增 {added} 行</source>
        <translation>{edits} rows changed, {added} added</translation>
    </message>
    <message>
        <source>还有 {count} 处</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>{sheet}，编号 {about}：{why}</source>
        <translation>{sheet}, no. {about}: {why}</translation>
    </message>
    <message>
        <source>{sheet}，第 {row} 行“{column}”：{why}</source>
        <translation>{sheet}, row {row} “{column}”: {why}</translation>
    </message>
    <message>
        <source>文件里没有这一行，日历里照旧；不做的请写“跳过”和原因</source>
        <translation>Not in the file; it stays. To leave it out, mark it skipped and say why</translation>
    </message>
    <message>
        <source>少了“编号”这一列，整张没有收</source>
        <translation>The first column, the ids, is missing; sheet not taken</translation>
    </message>
    <message>
        <source>编号重复；新的一行请把编号留空</source>
        <translation>Id twice; leave it blank for a new row</translation>
    </message>
    <message>
        <source>没有这个编号；新的一行请把编号留空</source>
        <translation>No such id; leave it blank for a new row</translation>
    </message>
    <message>
        <source>做完的只能补实际、成本和复盘</source>
        <translation>What is done takes figures and notes only</translation>
    </message>
    <message>
        <source>跳过的要写没做的原因</source>
        <translation>Say why it was skipped</translation>
    </message>
    <message>
        <source>新的一行这一格不能空</source>
        <translation>A new row needs this cell</translation>
    </message>
    <message>
        <source>日期请写成 2027-03-06</source>
        <translation>Write a date as 2027-03-06</translation>
    </message>
    <message>
        <source>时刻请写成 19:30</source>
        <translation>Write a time as 19:30</translation>
    </message>
    <message>
        <source>起止日请写成 2027-03-01 至 2027-03-07</source>
        <translation>Write two days, as 2027-03-01 ~ 2027-03-07</translation>
    </message>
    <message>
        <source>只能写待做、做完或跳过</source>
        <translation>Only the three states of the sheet, as in other rows</translation>
    </message>
    <message>
        <source>只能写产品、价值或互动</source>
        <translation>Only goods, tips or talk, as in other rows</translation>
    </message>
    <message>
        <source>一格最多 2000 个字</source>
        <translation>2000 characters a cell at most</translation>
    </message>
    <message>
        <source>这一格收不了，请改一改</source>
        <translation>This cell cannot be taken; change it</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>加一件</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>没做完</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>改回去了</source>
        <translation>Put back as it was</translation>
    </message>
    <message>
        <source>打这一天</source>
        <translation>Day on paper</translation>
    </message>
    <message>
        <source>打这一周</source>
        <translation>Week on paper</translation>
    </message>
    <message>
        <source>加一件要做的</source>
        <translation>Add a task</translation>
    </message>
    <message>
        <source>改这一件</source>
        <translation>Change this task</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>几点</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>谁来做</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>做什么</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>发到群里的话，可以空着</source>
        <translation>Words for the group, may be blank</translation>
    </message>
    <message>
        <source>价值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>互动</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>产品</source>
        <translation>Goods</translation>
    </message>
    <message>
        <source>加好了：{day} {column}</source>
        <translation>Added: {day} {column}</translation>
    </message>
    <message>
        <source>改好了：{column}</source>
        <translation>Changed: {column}</translation>
    </message>
    <message>
        <source>退回待做：{column}</source>
        <translation>To do again: {column}</translation>
    </message>
    <message>
        <source>加错了</source>
        <translation>Added by mistake</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>复制整份公告</source>
        <translation>Copy whole notice</translation>
    </message>
    <message>
        <source>群公告，四段顺序不变</source>
        <translation>Group notice, four parts in fixed order</translation>
    </message>
    <message>
        <source>复制群规</source>
        <translation>Copy rules</translation>
    </message>
    <message>
        <source>复制欢迎语</source>
        <translation>Copy welcome</translation>
    </message>
    <message>
        <source>群规</source>
        <translation>Group rules</translation>
    </message>
    <message>
        <source>改群规</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>欢迎语</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>这家店还没有开店方案，也就没有公告。</source>
        <translation>This shop has no plan yet, so no notice.</translation>
    </message>
    <message>
        <source>复制这段</source>
        <translation>Copy this part</translation>
    </message>
    <message>
        <source>复制好了，到群里粘贴</source>
        <translation>Copied. Paste it in the group</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>为什么撤销？</source>
        <translation>Why undo?</translation>
    </message>
    <message>
        <source>券马上恢复，有效期不变；这次开的单也一起取消。原因会记在账上。</source>
        <translation>The coupon is valid again at once until its old end; the bill is canceled too. The reason is kept in the book.</translation>
    </message>
    <message>
        <source>撤销这次</source>
        <translation>Undo this use</translation>
    </message>
    <message>
        <source>扫错了券</source>
        <translation>Wrong coupon</translation>
    </message>
    <message>
        <source>顾客不用了</source>
        <translation>Customer changed mind</translation>
    </message>
    <message>
        <source>金额输错了</source>
        <translation>Wrong amount</translation>
    </message>
    <message>
        <source>退款，这一单付了 ¥{paid}</source>
        <translation>Refund a bill of ¥{paid}</translation>
    </message>
    <message>
        <source>全退时，用过的券恢复、没发的介绍奖励取消；只退一部分时，券不恢复。</source>
        <translation>A full refund returns its coupons and cancels rewards not yet given; a part refund returns no coupons.</translation>
    </message>
    <message>
        <source>退款</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>东西不好</source>
        <translation>Goods were bad</translation>
    </message>
    <message>
        <source>顾客不要了</source>
        <translation>Not wanted</translation>
    </message>
    <message>
        <source>多收了钱</source>
        <translation>Charged too much</translation>
    </message>
    <message>
        <source>或者自己写</source>
        <translation>Or write your own</translation>
    </message>
    <message>
        <source>退多少（元）</source>
        <translation>Refund (¥)</translation>
    </message>
    <message>
        <source>最多退 ¥{paid}</source>
        <translation>At most ¥{paid}</translation>
    </message>
    <message>
        <source>请选一个原因，或者自己写一句</source>
        <translation>Please choose a reason or write one</translation>
    </message>
    <message>
        <source>一次退款超过 {limit} 元，要店主同意。</source>
        <translation>A refund over ¥{limit} needs the owner.</translation>
    </message>
    <message>
        <source>请扫顾客的券码</source>
        <translation>Scan coupon</translation>
    </message>
    <message>
        <source>扫码枪对着手机或纸券，也可以手输 12 位</source>
        <translation>Point the scanner at phone or paper, or type the 12 characters</translation>
    </message>
    <message>
        <source>前面还在写别的，请等一下，不用再扫</source>
        <translation>Still writing something else: wait, do not scan again</translation>
    </message>
    <message>
        <source>券码</source>
        <translation>Coupon code</translation>
    </message>
    <message>
        <source>粘贴截图</source>
        <translation>Paste screenshot</translation>
    </message>
    <message>
        <source>有人介绍？</source>
        <translation>Invited?</translation>
    </message>
    <message>
        <source>介绍码，8 位数字</source>
        <translation>Invite code, 8 digits</translation>
    </message>
    <message>
        <source>顾客：手机尾号、名字或会员号</source>
        <translation>Customer: end of phone, name or number</translation>
    </message>
    <message>
        <source>没有找到，换个写法；新顾客到“顾客”里登记</source>
        <translation>Nothing found, try another way; add new ones under Customers</translation>
    </message>
    <message>
        <source>换一位顾客</source>
        <translation>Change customer</translation>
    </message>
    <message>
        <source>这一单多少钱</source>
        <translation>Amount of the bill</translation>
    </message>
    <message>
        <source>先输也行，扫完再输也行</source>
        <translation>Before or after scanning</translation>
    </message>
    <message>
        <source>请填数字，最多两位小数，比如 46.8</source>
        <translation>Please enter a number, at most two decimals, e.g. 46.8</translation>
    </message>
    <message>
        <source>先填这一单多少钱</source>
        <translation>Enter the amount first</translation>
    </message>
    <message>
        <source>只记一单，不用券</source>
        <translation>Record without coupon</translation>
    </message>
    <message>
        <source>这一单多少钱？填好按 Enter</source>
        <translation>How much is the bill? Then press Enter</translation>
    </message>
    <message>
        <source>是哪位顾客？输手机尾号或名字</source>
        <translation>Which customer? End of phone or name</translation>
    </message>
    <message>
        <source>退一格</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>刚才</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>还没有。第一张券扫一下就会出现在这里。</source>
        <translation>Nothing yet. The first scanned coupon shows here.</translation>
    </message>
    <message>
        <source>下一位&#x3000;Enter</source>
        <translation>Next Enter</translation>
    </message>
    <message>
        <source>按 {key}</source>
        <translation>Press {key}</translation>
    </message>
    <message>
        <source>{name}手上的券</source>
        <translation>Coupons of {name}</translation>
    </message>
    <message>
        <source>用这张</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>{day}前用</source>
        <translation>Use by {day}</translation>
    </message>
    <message>
        <source>还有 {count} 张没有列出来</source>
        <translation>{count} more not listed</translation>
    </message>
    <message>
        <source>再用一张</source>
        <translation>Add coupon</translation>
    </message>
    <message>
        <source>再扫一张，用在同一单上</source>
        <translation>Scan another for the same bill</translation>
    </message>
    <message>
        <source>现在要收 ¥{paid}；不加了就按 Esc</source>
        <translation>To collect ¥{paid}; press Esc if that is all</translation>
    </message>
    <message>
        <source>小票</source>
        <translation>Slip</translation>
    </message>
    <message>
        <source>图里有 {count} 个码，用哪一个？</source>
        <translation>{count} codes in the picture. Which one?</translation>
    </message>
    <message>
        <source>点一下，或者按数字键。不确定就取消，请顾客只截一张。</source>
        <translation>Click it or press its digit. If unsure, cancel and ask for a screenshot of one.</translation>
    </message>
    <message>
        <source>今天收工</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>收工 {day}</source>
        <translation>Closing {day}</translation>
    </message>
    <message>
        <source>按营业日算，打烊钟点以前都算这一天</source>
        <translation>By business day, up to the closing hour</translation>
    </message>
    <message>
        <source>实收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>单数</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>用券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>新顾客</source>
        <translation>New</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>单</source>
        <translation>bills</translation>
    </message>
    <message>
        <source>张</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>位</source>
        <translation>people</translation>
    </message>
    <message>
        <source>次</source>
        <translation>times</translation>
    </message>
    <message>
        <source>记账 {count} 单</source>
        <translation>Bills recorded: {count}</translation>
    </message>
    <message>
        <source>券减去</source>
        <translation>Coupons took</translation>
    </message>
    <message>
        <source>退款 {count} 笔</source>
        <translation>Refunds: {count}</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>钱</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>用掉的券</source>
        <translation>Coupons used</translation>
    </message>
    <message>
        <source>抢购提货 {count} 份，按抢购价</source>
        <translation>Sale pick-ups: {count} pcs, at sale price</translation>
    </message>
    <message>
        <source>新登记的顾客</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>积分</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>发出奖励：{what}</source>
        <translation>Rewards given: {what}</translation>
    </message>
    <message>
        <source>另外</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>没用成的券</source>
        <translation>Coupons refused</translation>
    </message>
    <message>
        <source>没写名字</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>{purchases} 单，{papers} 张券，¥{paid}</source>
        <translation>Bills {purchases}, coupons {papers}, ¥{paid}</translation>
    </message>
    <message>
        <source>谁在前台</source>
        <translation>Who was at the till</translation>
    </message>
    <message>
        <source>这一天前台还没有记过账。</source>
        <translation>Nothing recorded at the till this day.</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>复制成文字</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>复制好了，可以粘贴到微信</source>
        <translation>Copied, ready to paste in WeChat</translation>
    </message>
    <message>
        <source>回前台</source>
        <translation>Back to till</translation>
    </message>
    <message>
        <source>前一天</source>
        <translation>Day before</translation>
    </message>
    <message>
        <source>后一天</source>
        <translation>Day after</translation>
    </message>
    <message>
        <source>知道了，下一位&#x3000;Enter</source>
        <translation>OK, next&#x3000;Enter</translation>
    </message>
    <message>
        <source>改金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>已记下。停电、关机都不会丢；扫两次也只减一次。</source>
        <translation>Recorded. Safe from power cuts; scanning twice counts once.</translation>
    </message>
    <message>
        <source>没认出是哪张券，这次不记。</source>
        <translation>Coupon not recognized; nothing recorded.</translation>
    </message>
    <message>
        <source>没用成也记下了，月底能看到为什么。</source>
        <translation>Recorded as refused; the month&apos;s report shows why.</translation>
    </message>
    <message>
        <source>接下来怎么办</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>还有 {pieces} 份等提货</source>
        <translation>Pick-up: {pieces}</translation>
    </message>
    <message>
        <source>看名单</source>
        <translation>See list</translation>
    </message>
    <message>
        <source>图里没有找到码。请截得完整一点，或者手输码旁边的 12 位。</source>
        <translation>No code in the picture. Please capture all of it, or type the 12 characters beside it.</translation>
    </message>
    <message>
        <source>剪贴板里没有图。先在微信里截图，再按这里。</source>
        <translation>No picture on the clipboard. Take a screenshot in WeChat first, then press here.</translation>
    </message>
    <message>
        <source>会员 {number}</source>
        <translation>Member {number}</translation>
    </message>
    <message>
        <source>{name}介绍来的</source>
        <translation>Invited by {name}</translation>
    </message>
    <message>
        <source>第 {count} 次来</source>
        <translation>Visit {count}</translation>
    </message>
    <message>
        <source>手上还有</source>
        <translation>Also holds</translation>
    </message>
    <message>
        <source>没有别的券</source>
        <translation>No other coupons</translation>
    </message>
    <message>
        <source>{name}，{day}前</source>
        <translation>{name}, until {day}</translation>
    </message>
    <message>
        <source>，另有 {more} 张</source>
        <translation>, {more} more</translation>
    </message>
    <message>
        <source>撤销了，券恢复了</source>
        <translation>Undone, coupon valid again</translation>
    </message>
    <message>
        <source>退款记好了</source>
        <translation>Refund recorded</translation>
    </message>
    <message>
        <source>这是抽奖券，不在这里用</source>
        <translation>Lottery ticket, not used here</translation>
    </message>
    <message>
        <source>这是邻店的券，这里用不了</source>
        <translation>From a neighbor shop, not used here</translation>
    </message>
    <message>
        <source>不能用，{why}</source>
        <translation>Can&apos;t be used: {why}</translation>
    </message>
    <message>
        <source>不能用，还差 {yuan} 元</source>
        <translation>Can&apos;t be used, ¥{yuan} short</translation>
    </message>
    <message>
        <source>这不是我们的券码</source>
        <translation>Not one of our codes</translation>
    </message>
    <message>
        <source>店里没发过这张券</source>
        <translation>Never issued by this shop</translation>
    </message>
    <message>
        <source>这不是一张券</source>
        <translation>This is not a coupon</translation>
    </message>
    <message>
        <source>这张作废了</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>用过了</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>还没到日子</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>过期了</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>今天不是能用的日子</source>
        <translation>Not valid today</translation>
    </message>
    <message>
        <source>现在不是能用的钟点</source>
        <translation>Not valid at this hour</translation>
    </message>
    <message>
        <source>这张记在另一位名下</source>
        <translation>Belongs to someone else</translation>
    </message>
    <message>
        <source>只给第一次来的邻居</source>
        <translation>First visit only</translation>
    </message>
    <message>
        <source>会员等级还不到</source>
        <translation>Level too low</translation>
    </message>
    <message>
        <source>这位的次数用完了</source>
        <translation>Used as often as allowed</translation>
    </message>
    <message>
        <source>这种券用满了</source>
        <translation>All of these are used</translation>
    </message>
    <message>
        <source>金额还差一点</source>
        <translation>Bill is too small</translation>
    </message>
    <message>
        <source>不和别的券一起用</source>
        <translation>Not with other coupons</translation>
    </message>
    <message>
        <source>先别用，电脑的时间不对</source>
        <translation>Wait, the PC&apos;s clock is wrong</translation>
    </message>
    <message>
        <source>这一单多少钱？</source>
        <translation>How much is the bill?</translation>
    </message>
    <message>
        <source>是哪位顾客？</source>
        <translation>Which customer?</translation>
    </message>
    <message>
        <source>没找到这位顾客</source>
        <translation>Customer not found</translation>
    </message>
    <message>
        <source>没有这个介绍码，请再核对 8 位数字</source>
        <translation>No such invite code, please check the 8 digits</translation>
    </message>
    <message>
        <source>没找到那一单，请看“刚才”</source>
        <translation>Bill not found, see “Just now”</translation>
    </message>
    <message>
        <source>没找到那次用券，请看“刚才”</source>
        <translation>Use not found, see “Just now”</translation>
    </message>
    <message>
        <source>那次已经撤销过了</source>
        <translation>That was already undone</translation>
    </message>
    <message>
        <source>那一单已经退完了</source>
        <translation>That bill is fully refunded</translation>
    </message>
    <message>
        <source>退的比付的多，请改小一点</source>
        <translation>More than was paid, please lower it</translation>
    </message>
    <message>
        <source>这一下没记上，请再扫一次</source>
        <translation>Not recorded, please scan again</translation>
    </message>
    <message>
        <source>已经提走了</source>
        <translation>Already picked up</translation>
    </message>
    <message>
        <source>还在排队，没轮到</source>
        <translation>Still waiting in line</translation>
    </message>
    <message>
        <source>这份已经放掉了</source>
        <translation>This was released</translation>
    </message>
    <message>
        <source>{when}，{clerk} 收的</source>
        <translation>{when}, by {clerk}</translation>
    </message>
    <message>
        <source>{when} 用过了</source>
        <translation>Used {when}</translation>
    </message>
    <message>
        <source>{when} 作废的</source>
        <translation>Voided {when}</translation>
    </message>
    <message>
        <source>{when} 起能用</source>
        <translation>Valid from {when}</translation>
    </message>
    <message>
        <source>到期前没有能用的时候了</source>
        <translation>No valid time left before it expires</translation>
    </message>
    <message>
        <source>{day} 过期了</source>
        <translation>Expired {day}</translation>
    </message>
    <message>
        <source>有效到 {when}</source>
        <translation>Valid until {when}</translation>
    </message>
    <message>
        <source>账上最后一笔是 {when}</source>
        <translation>Last entry in the books: {when}</translation>
    </message>
    <message>
        <source>券码是 12 位字母和数字，印在码的旁边。</source>
        <translation>A coupon code has 12 letters and digits, printed beside the code.</translation>
    </message>
    <message>
        <source>码是我们的样子，账上却没有它：可能是别的店的，或是很早以前的账。</source>
        <translation>It looks like ours but is not in the books: perhaps another shop&apos;s, or from very old books.</translation>
    </message>
    <message>
        <source>请先把电脑的时间对好，不然会把过期的券当成能用的。</source>
        <translation>Please set the PC&apos;s clock first, or expired coupons would pass.</translation>
    </message>
    <message>
        <source>说好的总张数已经用满，多收一张就超了预算。</source>
        <translation>The agreed total is used up; one more would exceed the budget.</translation>
    </message>
    <message>
        <source>这一单上已经有一张券，两张里有一张说好不能同用。</source>
        <translation>The bill has a coupon already, and one of the two does not combine.</translation>
    </message>
    <message>
        <source>再添一点东西就够了。</source>
        <translation>A little more on the bill is enough.</translation>
    </message>
    <message>
        <source>前面有人放掉就会轮到，轮到了会在抢购页里看到。</source>
        <translation>It moves up when someone releases; the sale page shows it.</translation>
    </message>
    <message>
        <source>过了提货时间，或者已经取消。还有货的话可以按抢购页里剩的再登记。</source>
        <translation>Pick-up time is over or it was canceled. If any are left, order again on the sale page.</translation>
    </message>
    <message>
        <source>那一单 ¥{bill}</source>
        <translation>That bill ¥{bill}</translation>
    </message>
    <message>
        <source>减了 {yuan} 元</source>
        <translation>¥{yuan} off</translation>
    </message>
    <message>
        <source>顾客 {name}</source>
        <translation>Customer {name}</translation>
    </message>
    <message>
        <source>请顾客按原价付</source>
        <translation>Please charge the full price</translation>
    </message>
    <message>
        <source>请顾客按原价付 ¥{bill}</source>
        <translation>Please charge the full ¥{bill}</translation>
    </message>
    <message>
        <source>可以说：“这张今天用不上，这次按原价。”</source>
        <translation>You could say: “This one can&apos;t be used today, so it&apos;s the full price.”</translation>
    </message>
    <message>
        <source>按原价记一单</source>
        <translation>Record at full price</translation>
    </message>
    <message>
        <source>这张不用了，照刚才说好的收</source>
        <translation>Leave it, collect as agreed before</translation>
    </message>
    <message>
        <source>前面那张已经减了，不受影响</source>
        <translation>The coupon before still counts</translation>
    </message>
    <message>
        <source>不加了，下一位</source>
        <translation>No more, next</translation>
    </message>
    <message>
        <source>她还有一张{name}，今天能用</source>
        <translation>They have another {name}, valid today</translation>
    </message>
    <message>
        <source>改用这张</source>
        <translation>Use that one</translation>
    </message>
    <message>
        <source>顾客说没用过？</source>
        <translation>Customer says it was not used?</translation>
    </message>
    <message>
        <source>那次收错了，就撤销那次，券马上恢复</source>
        <translation>If that use was wrong, undo it and the coupon is valid again</translation>
    </message>
    <message>
        <source>撤销那次</source>
        <translation>Undo that use</translation>
    </message>
    <message>
        <source>再扫一次，或者照着纸上输 12 位</source>
        <translation>Scan again, or type the 12 characters</translation>
    </message>
    <message>
        <source>手机屏幕调亮一点，纸要展平</source>
        <translation>Make the screen brighter, flatten the paper</translation>
    </message>
    <message>
        <source>再扫一次</source>
        <translation>Scan again</translation>
    </message>
    <message>
        <source>换一张券再扫</source>
        <translation>Scan another coupon</translation>
    </message>
    <message>
        <source>这一单的金额和顾客都还留着</source>
        <translation>Amount and customer are kept</translation>
    </message>
    <message>
        <source>换一张</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>换一位顾客再试</source>
        <translation>Try another customer</translation>
    </message>
    <message>
        <source>按手机尾号、名字或会员号找</source>
        <translation>By end of phone, name or number</translation>
    </message>
    <message>
        <source>换顾客</source>
        <translation>Change customer</translation>
    </message>
    <message>
        <source>添一样东西，改了金额再用</source>
        <translation>Add something and change the amount</translation>
    </message>
    <message>
        <source>改好按 Enter，券还是这一张</source>
        <translation>Press Enter; the coupon stays</translation>
    </message>
    <message>
        <source>到抢购页看这份</source>
        <translation>See it on the sale page</translation>
    </message>
    <message>
        <source>谁提走的、排到第几位，都在那里</source>
        <translation>Who took it and the place in line are there</translation>
    </message>
    <message>
        <source>看抢购页</source>
        <translation>See sale</translation>
    </message>
    <message>
        <source>拿不准就请店主来定</source>
        <translation>If unsure, ask the owner</translation>
    </message>
    <message>
        <source>拍下这张券，老板来了再看</source>
        <translation>Take a picture for the owner</translation>
    </message>
    <message>
        <source>按手机尾号找她手上的券</source>
        <translation>Find their coupons by end of phone</translation>
    </message>
    <message>
        <source>找顾客</source>
        <translation>Find customer</translation>
    </message>
    <message>
        <source>刚刚扫过，没有再减一次</source>
        <translation>Scanned just now, not taken off twice</translation>
    </message>
    <message>
        <source>可以用，给她 {name} {count} 份</source>
        <translation>Valid: give {count} × {name}</translation>
    </message>
    <message>
        <source>可以用，减 {yuan} 元</source>
        <translation>Valid: ¥{yuan} off</translation>
    </message>
    <message>
        <source>这一单</source>
        <translation>This bill</translation>
    </message>
    <message>
        <source>减去</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>一共减去</source>
        <translation>Off in all</translation>
    </message>
    <message>
        <source>请收</source>
        <translation>Collect</translation>
    </message>
    <message>
        <source>记好了，收 {yuan} 元</source>
        <translation>Recorded, collect ¥{yuan}</translation>
    </message>
    <message>
        <source>没有记顾客</source>
        <translation>No customer</translation>
    </message>
    <message>
        <source>抢购价</source>
        <translation>Sale price</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Pieces</translation>
    </message>
    <message>
        <source>还没付就收</source>
        <translation>Collect if unpaid</translation>
    </message>
    <message>
        <source>可以提，{name} {count} 份</source>
        <translation>Hand over {count} × {name}</translation>
    </message>
    <message>
        <source>{inviter}带来的新邻居</source>
        <translation>New neighbor, invited by {inviter}</translation>
    </message>
    <message>
        <source>这次介绍不算：{why}。券照样能用。</source>
        <translation>Invite not counted: {why}. The coupon still works.</translation>
    </message>
    <message>
        <source>这一单请店主在“老带新”里看一眼，再算不算。</source>
        <translation>The owner should look at this under Referrals first.</translation>
    </message>
    <message>
        <source>介绍记下了，等她第一单付够门槛就算。</source>
        <translation>Invite noted; counts once the first bill is large enough.</translation>
    </message>
    <message>
        <source>{name}的{what}现在可发</source>
        <translation>{what} for {name} can be given now</translation>
    </message>
    <message>
        <source>她得{what}，{day}起可发</source>
        <translation>They get {what}, from {day}</translation>
    </message>
    <message>
        <source>{name}的{what}，{day}起可发</source>
        <translation>{what} for {name}, from {day}</translation>
    </message>
    <message>
        <source>{name} {count} 张</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{name} {count} 份</source>
        <translation>{count} × {name}</translation>
    </message>
    <message>
        <source>{count} 积分</source>
        <translation>{count} points</translation>
    </message>
    <message>
        <source>介绍人就是她自己</source>
        <translation>they invited themselves</translation>
    </message>
    <message>
        <source>她们互相介绍了</source>
        <translation>they invited each other</translation>
    </message>
    <message>
        <source>她原来就是顾客</source>
        <translation>was a customer already</translation>
    </message>
    <message>
        <source>两人是同一个手机号</source>
        <translation>same phone</translation>
    </message>
    <message>
        <source>她已经有介绍人</source>
        <translation>has an inviter already</translation>
    </message>
    <message>
        <source>介绍人暂停了</source>
        <translation>Inviter is paused</translation>
    </message>
    <message>
        <source>过了约定的天数</source>
        <translation>Past the agreed days</translation>
    </message>
    <message>
        <source>介绍人这个月已到上限</source>
        <translation>inviter at this month&apos;s limit</translation>
    </message>
    <message>
        <source>那一单退了</source>
        <translation>That bill was refunded</translation>
    </message>
    <message>
        <source>没用成：{why}</source>
        <translation>Refused: {why}</translation>
    </message>
    <message>
        <source>记一单</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>提货 {title} {count} 份</source>
        <translation>Pick-up {count} × {title}</translation>
    </message>
    <message>
        <source>已经撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>已经退了</source>
        <translation>Refunded</translation>
    </message>
    <message>
        <source>付 ¥{paid}</source>
        <translation>Paid ¥{paid}</translation>
    </message>
    <message>
        <source>今天用券 {count} 张</source>
        <translation>Coupons used today: {count}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>还有 {count} 天开群</source>
        <translation>Group opens in {count} days</translation>
    </message>
    <message>
        <source>开群第 {count} 天</source>
        <translation>Group day {count}</translation>
    </message>
    <message>
        <source>明天放假：{name}</source>
        <translation>Off tomorrow: {name}</translation>
    </message>
    <message>
        <source>明天补班：{name}调休</source>
        <translation>Workday tomorrow for {name}</translation>
    </message>
    <message>
        <source>明天{name}</source>
        <translation>Tomorrow: {name}</translation>
    </message>
    <message>
        <source>社群策划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>礼品选择</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>吸引流量</source>
        <translation>Draw in</translation>
    </message>
    <message>
        <source>社群运营</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>活动变现</source>
        <translation>Sell</translation>
    </message>
    <message>
        <source>顾客裂变</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>{name}，已经做了</source>
        <translation>{name}, done</translation>
    </message>
    <message>
        <source>{name}，现在做这一步</source>
        <translation>{name}, do this now</translation>
    </message>
    <message>
        <source>{name}，还没到</source>
        <translation>{name}, not yet</translation>
    </message>
    <message>
        <source>今天要做 {count} 件</source>
        <translation>To do today: {count}</translation>
    </message>
    <message>
        <source>按急不急排好了，从上往下做</source>
        <translation>Most urgent first, work from the top</translation>
    </message>
    <message>
        <source>还有 {count} 件</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>有空再做 {count} 件</source>
        <translation>When there is time: {count}</translation>
    </message>
    <message>
        <source>今天做完了 {count} 件</source>
        <translation>Done today: {count}</translation>
    </message>
    <message>
        <source>今天要做的都做完了，安心开店</source>
        <translation>All done for today</translation>
    </message>
    <message>
        <source>没有排着的抢购</source>
        <translation>No flash sale planned</translation>
    </message>
    <message>
        <source>正在抢</source>
        <translation>On sale</translation>
    </message>
    <message>
        <source>还没开抢</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>后收单</source>
        <translation>to end of orders</translation>
    </message>
    <message>
        <source>后开抢</source>
        <translation>to start</translation>
    </message>
    <message>
        <source>已登记 {claimed} 份，还有 {left} 份</source>
        <translation>Ordered {claimed}, left {left}</translation>
    </message>
    <message>
        <source>{count} 份</source>
        <translation>{count} pcs</translation>
    </message>
    <message>
        <source>看价格表</source>
        <translation>See prices</translation>
    </message>
    <message>
        <source>进抢购台</source>
        <translation>Open sale desk</translation>
    </message>
    <message>
        <source>今天到现在</source>
        <translation>Today so far</translation>
    </message>
    <message>
        <source>用券</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>新顾客</source>
        <translation>New</translation>
    </message>
    <message>
        <source>带来的</source>
        <translation>Refs</translation>
    </message>
    <message>
        <source>实收</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>张</source>
        <translation>pcs</translation>
    </message>
    <message>
        <source>位</source>
        <translation>ppl</translation>
    </message>
    <message>
        <source>元</source>
        <translation>¥</translation>
    </message>
    <message>
        <source>等着来提货</source>
        <translation>For pick-up</translation>
    </message>
    <message>
        <source>已提 {taken} / {whole}，{until} 截止</source>
        <translation>Picked up {taken} / {whole}, until {until}</translation>
    </message>
    <message>
        <source>看名单</source>
        <translation>See list</translation>
    </message>
    <message>
        <source>还没有备份过</source>
        <translation>Never backed up</translation>
    </message>
    <message>
        <source>今天备份过了</source>
        <translation>Backed up today</translation>
    </message>
    <message>
        <source>昨天备份过</source>
        <translation>Backed up yesterday</translation>
    </message>
    <message>
        <source>{count} 天没备份了</source>
        <translation>No backup: {count} days</translation>
    </message>
    <message>
        <source>电脑坏了，备份能把账本找回来</source>
        <translation>If the PC breaks, a backup saves the books</translation>
    </message>
    <message>
        <source>上次：{month}月{day}日 {hour}</source>
        <translation>Last: {month}/{day} {hour}</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>备份好了，也打开验过：{name}</source>
        <translation>Backed up and checked: {name}</translation>
    </message>
    <message>
        <source>复制好了，到群里粘贴就行</source>
        <translation>Copied. Paste it in the group</translation>
    </message>
    <message>
        <source>{name}，做好了</source>
        <translation>{name}, done</translation>
    </message>
    <message>
        <source>这件事已经打过勾了，不用再做。</source>
        <translation>This is already ticked off.</translation>
    </message>
    <message>
        <source>日历里没有这件事了，请按 F5 再看一次。</source>
        <translation>This is not in the calendar any more. Please press F5 to refresh.</translation>
    </message>
    <message>
        <source>不能备份到账本自己身上，请换个地方。</source>
        <translation>The backup can&apos;t replace the books themselves. Please choose another place.</translation>
    </message>
    <message>
        <source>这一下没有记上，请再按一次。</source>
        <translation>Not recorded. Please press it once more.</translation>
    </message>
    <message>
        <source>还有 {count} 份没人登记</source>
        <translation>Not ordered yet: {count} pcs</translation>
    </message>
    <message>
        <source>{hour} {name}开抢</source>
        <translation>{hour} {name} starts</translation>
    </message>
    <message>
        <source>{name}正在抢</source>
        <translation>{name} is on</translation>
    </message>
    <message>
        <source>复制剩余播报</source>
        <translation>Copy left</translation>
    </message>
    <message>
        <source>已开抢</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>到点了</source>
        <translation>Due now</translation>
    </message>
    <message>
        <source>做好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>复制话术</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>{name}的二维码过期了</source>
        <translation>QR code of {name} expired</translation>
    </message>
    <message>
        <source>贴着它的海报已经扫不进群，换一张新码再重印</source>
        <translation>Its posters no longer lead into the group; change the code and reprint</translation>
    </message>
    <message>
        <source>{name}的二维码快过期</source>
        <translation>QR code of {name} expires soon</translation>
    </message>
    <message>
        <source>微信群码只有 7 天，到期前换码，贴出去的海报也要换</source>
        <translation>WeChat group codes last 7 days; change it and the posters in time</translation>
    </message>
    <message>
        <source>{day} 0 点到期</source>
        <translation>Expires {day} 0:00</translation>
    </message>
    <message>
        <source>换码并重印</source>
        <translation>Change and reprint</translation>
    </message>
    <message>
        <source>{name} {count} 人，扫码进不来了</source>
        <translation>{name} has {count}, scanning is closed</translation>
    </message>
    <message>
        <source>海报改印店员的码，或者开下一个群</source>
        <translation>Print a clerk&apos;s code instead, or open the next group</translation>
    </message>
    <message>
        <source>去安排</source>
        <translation>Arrange</translation>
    </message>
    <message>
        <source>满了</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>{name} {count} 人，快满了</source>
        <translation>{name} has {count}, nearly full</translation>
    </message>
    <message>
        <source>满 {cap} 人就扫不进来，请先把下一个群准备好</source>
        <translation>At {cap} scanning closes; prepare the next group</translation>
    </message>
    <message>
        <source>差 {count} 人</source>
        <translation>{count} to go</translation>
    </message>
    <message>
        <source>准备新群</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>{count} 个群还没有二维码</source>
        <translation>Groups without a QR code: {count}</translation>
    </message>
    <message>
        <source>{names}：存了码才能印进群海报</source>
        <translation>{names}: keep the code to print posters</translation>
    </message>
    <message>
        <source>去存码</source>
        <translation>Keep code</translation>
    </message>
    <message>
        <source>{count} 份等着来提货</source>
        <translation>For pick-up: {count} pcs</translation>
    </message>
    <message>
        <source>今天 {hour} 截止</source>
        <translation>Until {hour} today</translation>
    </message>
    <message>
        <source>{count} 份过了时间没来提</source>
        <translation>Not collected in time: {count} pcs</translation>
    </message>
    <message>
        <source>{name}：问一声，或者放掉</source>
        <translation>{name}: ask them, or release</translation>
    </message>
    <message>
        <source>去处理</source>
        <translation>See to it</translation>
    </message>
    <message>
        <source>{count} 份老带新奖励可以发了</source>
        <translation>Referral rewards to give: {count}</translation>
    </message>
    <message>
        <source>等待期已过</source>
        <translation>Waiting time is over</translation>
    </message>
    <message>
        <source>去发</source>
        <translation>Give</translation>
    </message>
    <message>
        <source>{count} 位新顾客的介绍等您看</source>
        <translation>New referrals to review: {count}</translation>
    </message>
    <message>
        <source>{names}：有点不寻常，您看过才算</source>
        <translation>{names}: a little unusual, you decide</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>{name}{day}是最后一天</source>
        <translation>{name} ends {day}</translation>
    </message>
    <message>
        <source>提醒还没用的邻居；到期后把印着它的海报撤下来</source>
        <translation>Remind those who hold it; then take its posters down</translation>
    </message>
    <message>
        <source>复制提醒</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>各位邻居，{name}用到 {month}月{day}日，手里还有的别忘了。</source>
        <translation>Dear neighbors, {name} is valid until {month}/{day}. Don&apos;t forget yours.</translation>
    </message>
    <message>
        <source>前几天有 {count} 件没打勾</source>
        <translation>Not ticked in the last days: {count}</translation>
    </message>
    <message>
        <source>做过的打个勾，没做的就让它过去</source>
        <translation>Tick what was done, let the rest pass</translation>
    </message>
    <message>
        <source>看日历</source>
        <translation>See calendar</translation>
    </message>
    <message>
        <source>{count} 位满 3 次警告</source>
        <translation>{count} warned three times</translation>
    </message>
    <message>
        <source>{names}：移出还是留下，请您决定</source>
        <translation>{names}: remove or keep, you decide</translation>
    </message>
    <message>
        <source>去决定</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>数一数{name}几个人回了</source>
        <translation>Count the answers in {name}</translation>
    </message>
    <message>
        <source>体温测试：2 小时和 24 小时各数一次</source>
        <translation>Temperature test: count after 2 and 24 hours</translation>
    </message>
    <message>
        <source>去记</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>头七天护航：第 {day} 天看一看</source>
        <translation>First seven days: look on day {day}</translation>
    </message>
    <message>
        <source>{names}：数人数、退了几人、几个人说话</source>
        <translation>{names}: people, left, who spoke</translation>
    </message>
    <message>
        <source>去体检</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>{count} 个群该做每周体检</source>
        <translation>Weekly check of {count} groups</translation>
    </message>
    <message>
        <source>{name}睡着了</source>
        <translation>{name} sleeps</translation>
    </message>
    <message>
        <source>先救三步，再决定留还是散</source>
        <translation>Three steps first, then keep or close</translation>
    </message>
    <message>
        <source>去救</source>
        <translation>Rescue</translation>
    </message>
    <message>
        <source>{name}退群的多了</source>
        <translation>Many leave {name}</translation>
    </message>
    <message>
        <source>少发广告，问问刚走的老顾客为什么</source>
        <translation>Advertise less; ask a regular who left</translation>
    </message>
    <message>
        <source>退了 {pct}%</source>
        <translation>{pct}% left</translation>
    </message>
    <message>
        <source>去看看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{names}等，共 {count}</source>
        <translation>{names} and others, {count} in all</translation>
    </message>
    <message>
        <source>{month}月{day}日 {weekday}</source>
        <translation>{weekday} {month}/{day}</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>后天</source>
        <translation>in 2 days</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>还有 {count} 天</source>
        <translation>{count} d left</translation>
    </message>
    <message>
        <source>还有 {count} 小时</source>
        <translation>{count} h left</translation>
    </message>
    <message>
        <source>还有 {count} 分钟</source>
        <translation>{count} min left</translation>
    </message>
    <message>
        <source>{count} 天</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>请人进群之前</source>
        <translation>Before people join</translation>
    </message>
    <message>
        <source>{whole} 件备好 {ready} 件</source>
        <translation>{ready} of {whole} ready</translation>
    </message>
    <message>
        <source>备好了</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>再备：{names}</source>
        <translation>Then: {names}</translation>
    </message>
    <message>
        <source>“{name}”备好了</source>
        <translation>“{name}” is ready</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>用户手册（F1）</source>
        <translation>User guide (F1)</translation>
    </message>
    <message>
        <source>找顾客、券码、活动</source>
        <translation>Find customers, codes, events</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>文件{file}正被别的程序用着。请关掉 Excel 或别的窗口，再按一次。</source>
        <translation>{file} is in use by another program. Please close Excel or other windows and press again.</translation>
    </message>
    <message>
        <source>{file}是更新的店群通存的。请先升级这台电脑上的店群通。</source>
        <translation>{file} was saved by a newer ShopQun. Please update ShopQun on this PC first.</translation>
    </message>
    <message>
        <source>文件{file}坏了。请用最近的备份恢复。</source>
        <translation>{file} is damaged. Please use the latest backup.</translation>
    </message>
    <message>
        <source>磁盘满了，没有存下。请腾出一些地方，再按一次。</source>
        <translation>The disk is full; nothing was saved. Please free some space and press again.</translation>
    </message>
    <message>
        <source>这个地方不能写{file}。请换一个文件夹，再按一次。</source>
        <translation>{file} can&apos;t be written here. Please choose another folder and press again.</translation>
    </message>
    <message>
        <source>{file}读不懂。请看看是不是选错了文件，或者另存一份再来。</source>
        <translation>{file} can&apos;t be read. Please see that it is the right file, or save it anew.</translation>
    </message>
    <message>
        <source>找不到{file}。请看看它是不是搬走了或改了名。</source>
        <translation>{file} was not found. Please see whether it was moved or renamed.</translation>
    </message>
</context>
<context>
    <name>Update</name>
    <message>
        <source>换新版本</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>店群通不上网，不会自己更新。拿到新的安装程序，先在这里打开，看看新在哪里。</source>
        <translation>ShopQun never goes online and does not update itself. When you get a new installer, open it here first to see what is new.</translation>
    </message>
    <message>
        <source>看看新的安装程序</source>
        <translation>Look at an installer</translation>
    </message>
    <message>
        <source>店群通安装程序 (*.exe)</source>
        <translation>ShopQun installer (*.exe)</translation>
    </message>
    <message>
        <source>您用的是 {running}，这个文件是 {found}</source>
        <translation>You have {running}; this file is {found}</translation>
    </message>
    <message>
        <source>{version} 新在哪里</source>
        <translation>New in {version}</translation>
    </message>
    <message>
        <source>2. 关掉店群通，双击“{name}”，账本一笔不动。</source>
        <translation>2. Close ShopQun and double-click “{name}”. Your books stay as they are.</translation>
    </message>
    <message>
        <source>1. 先备份这家店，按下面的按钮就行。</source>
        <translation>1. Back up this shop first: press the button below.</translation>
    </message>
    <message>
        <source>程序认不出这个文件是谁给的。请只装给您装店群通的人给的那一份。</source>
        <translation>The program cannot tell who made this file. Install only what comes from whoever set up ShopQun for you.</translation>
    </message>
    <message>
        <source>备份，再打开它的文件夹</source>
        <translation>Back up, then show its folder</translation>
    </message>
    <message>
        <source>备份好了：{path}。现在关掉店群通，双击“{name}”。</source>
        <translation>Backed up: {path}. Now close ShopQun and double-click “{name}”.</translation>
    </message>
    <message>
        <source>这不是店群通的安装程序，或者没有下载完整。请再要一份。</source>
        <translation>This is no ShopQun installer, or it was not downloaded whole. Ask for it again.</translation>
    </message>
    <message>
        <source>这个文件就是您正在用的 {version}，不用再装。</source>
        <translation>This is {version}, which you already have.</translation>
    </message>
    <message>
        <source>这个文件是旧的 {version}，比您正在用的还早，不要装。</source>
        <translation>This is {version}, older than what you have. Do not install it.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>群</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>店群通</source>
        <translation>ShopQun</translation>
    </message>
    <message>
        <source>老板</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>今日</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>前台</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>顾客</source>
        <translation>People</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>海报</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>社群</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>换店主看店，要输口令。</source>
        <translation>The owner taking over needs the PIN.</translation>
    </message>
    <message>
        <source>现在谁在前台？</source>
        <translation>Who is at the till now?</translation>
    </message>
    <message>
        <source>别的名字</source>
        <translation>Another name</translation>
    </message>
    <message>
        <source>怎么称呼</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>换人</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>没有办成</source>
        <translation>That didn&apos;t work</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>开我的店</source>
        <translation>Open my shop</translation>
    </message>
    <message>
        <source>我是谁</source>
        <translation>Who I am</translation>
    </message>
    <message>
        <source>为什么听我说</source>
        <translation>Why listen</translation>
    </message>
    <message>
        <source>群里说什么</source>
        <translation>What to say</translation>
    </message>
    <message>
        <source>什么时候说</source>
        <translation>When to say it</translation>
    </message>
    <message>
        <source>谁来做</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>开群自查</source>
        <translation>Self-check</translation>
    </message>
    <message>
        <source>6 项，绿了就能开</source>
        <translation>6 lights; green means go</translation>
    </message>
    <message>
        <source>先挑一个像您的店</source>
        <translation>First choose a shop like yours</translation>
    </message>
    <message>
        <source>挑了就有一整套样板：往下都替您填好了，您只改不像的地方。</source>
        <translation>It brings a whole example: all is filled in, change only what differs.</translation>
    </message>
    <message>
        <source>先说说，您是谁？</source>
        <translation>First, who are you?</translation>
    </message>
    <message>
        <source>店名和电话会印在海报上。样板已填好，不像的改掉就行。</source>
        <translation>Name and phone go on posters. The example is filled in; change what differs.</translation>
    </message>
    <message>
        <source>邻居为什么听您说？</source>
        <translation>Why should neighbors listen?</translation>
    </message>
    <message>
        <source>两句话：对顾客好在哪，对店里好在哪。说实话，说具体。</source>
        <translation>Two sentences: good for customers, good for the shop. Be honest and concrete.</translation>
    </message>
    <message>
        <source>接下来，群里说什么？</source>
        <translation>Next, what is said in the group?</translation>
    </message>
    <message>
        <source>挑 3–4 个固定栏目就够，海报上就印这几个。</source>
        <translation>Three or four regular columns are enough; the poster shows them.</translation>
    </message>
    <message>
        <source>什么时候说？</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>定下开群那天，30 天日程就从那天排起。</source>
        <translation>Set the opening day; the 30-day calendar starts there.</translation>
    </message>
    <message>
        <source>谁来做，给什么？</source>
        <translation>Who does it, and what is given?</translation>
    </message>
    <message>
        <source>群在哪、谁管、新来的领什么。</source>
        <translation>Where the group is, who runs it, what newcomers get.</translation>
    </message>
    <message>
        <source>六盏灯都绿、没有红字，就可以开店了。</source>
        <translation>All six lights green and nothing red: open the shop.</translation>
    </message>
    <message>
        <source>第 {number} 步，共 5 步</source>
        <translation>Step {number} of 5</translation>
    </message>
    <message>
        <source>下一步：{step}</source>
        <translation>Next: {step}</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>先存着，下次再填</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>开店</source>
        <translation>Open shop</translation>
    </message>
    <message>
        <source>正在开店</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>已自动存好 {at}</source>
        <translation>Saved {at}</translation>
    </message>
    <message>
        <source>没存上。{why}</source>
        <translation>Not saved. {why}</translation>
    </message>
    <message>
        <source>上次填的那份读不出来了，请从样板重新挑一个</source>
        <translation>The earlier draft can&apos;t be read; please choose an example again</translation>
    </message>
    <message>
        <source>{count} 个群</source>
        <translation>Groups: {count}</translation>
    </message>
    <message>
        <source>{count} 种券</source>
        <translation>Coupons: {count}</translation>
    </message>
    <message>
        <source>{count} 天日程</source>
        <translation>{count} days planned</translation>
    </message>
    <message>
        <source>都不太像也不要紧：挑一个近的，往下每一页都能改。</source>
        <translation>No close match is fine: choose the nearest, every page can be changed.</translation>
    </message>
    <message>
        <source>样板：{shop}</source>
        <translation>Example: {shop}</translation>
    </message>
    <message>
        <source>用这套</source>
        <translation>Use this</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>换一套样板？</source>
        <translation>Change the example?</translation>
    </message>
    <message>
        <source>店名、地址、电话会留着，其余填过的换成新样板的。</source>
        <translation>Shop name, address and phone stay; the rest is filled in anew.</translation>
    </message>
    <message>
        <source>换样板</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>店员</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>这里要写一句，写得不像可以先用样板的</source>
        <translation>A sentence is needed here; the example&apos;s will do for now</translation>
    </message>
    <message>
        <source>用样板的</source>
        <translation>Use the example&apos;s</translation>
    </message>
    <message>
        <source>写成数字，如 5 或 4.5</source>
        <translation>Write a number, e.g. 5 or 4.5</translation>
    </message>
    <message>
        <source>写一个 {least} 到 {most} 的数</source>
        <translation>Write a number from {least} to {most}</translation>
    </message>
    <message>
        <source>{day} 已经过了，另挑一天</source>
        <translation>{day} has passed, choose another</translation>
    </message>
    <message>
        <source>样板从{day}排起。换了星期，周末的活动也会跟着挪</source>
        <translation>The example starts on {day}. Another weekday moves the weekend events too</translation>
    </message>
    <message>
        <source>改到 {day}</source>
        <translation>Change to {day}</translation>
    </message>
    <message>
        <source>{message}（{article}）。去掉它，或者{suggestion}</source>
        <translation>{message} ({article}). Remove it, or {suggestion}</translation>
    </message>
    <message>
        <source>就这样改</source>
        <translation>Change it so</translation>
    </message>
    <message>
        <source>几乎天天 {time}</source>
        <translation>Nearly daily {time}</translation>
    </message>
    <message>
        <source>一个月 {times} 次，{time}</source>
        <translation>{times} × a month, {time}</translation>
    </message>
    <message>
        <source>企业微信客户群（码不过期）</source>
        <translation>WeCom customer group (code lasts)</translation>
    </message>
    <message>
        <source>微信群（码 7 天一换）</source>
        <translation>WeChat group (code lasts 7 days)</translation>
    </message>
    <message>
        <source>QQ 群</source>
        <translation>QQ group</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>看做出来的样子</source>
        <translation>See what it makes</translation>
    </message>
    <message>
        <source>以前存过方案，或者开第二家店？</source>
        <translation>A plan saved before, or a second shop?</translation>
    </message>
    <message>
        <source>打开存下的方案</source>
        <translation>Open a saved plan</translation>
    </message>
    <message>
        <source>方案 (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>为什么建群</source>
        <translation>Why a group</translation>
    </message>
    <message>
        <source>给群员什么</source>
        <translation>What members get</translation>
    </message>
    <message>
        <source>群开在哪</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>群员是谁</source>
        <translation>Who is in it</translation>
    </message>
    <message>
        <source>何时开、开多久</source>
        <translation>When and how long</translation>
    </message>
    <message>
        <source>靠什么赚钱</source>
        <translation>How it earns</translation>
    </message>
    <message>
        <source>说清了</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>还有 {count} 处不合规定，改好才能开店</source>
        <translation>Against the rules: {count}. Mend to open</translation>
    </message>
    <message>
        <source>还有 {count} 盏灯没绿，补一句就能开店</source>
        <translation>{count} lights not green yet; one sentence each opens the shop</translation>
    </message>
    <message>
        <source>都齐了，可以开店，{score} 分</source>
        <translation>All complete, can open, {score} points</translation>
    </message>
    <message>
        <source>改好才能开店</source>
        <translation>Mend to open</translation>
    </message>
    <message>
        <source>可以开，但请您看一眼</source>
        <translation>Can open, but please look</translation>
    </message>
    <message>
        <source>{count} 处</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>规则 {rule}，在样板的 {path}</source>
        <translation>Rule {rule}, at {path} of the example</translation>
    </message>
    <message>
        <source>规则 {rule}，在“{field}”</source>
        <translation>Rule {rule}, in “{field}”</translation>
    </message>
    <message>
        <source>去改{field}</source>
        <translation>Change {field}</translation>
    </message>
    <message>
        <source>计划里还有不合规定的地方，改好上面的红字再开店。</source>
        <translation>The plan breaks a rule. Mend what is red above, then open.</translation>
    </message>
    <message>
        <source>这个店名的文件已经有了，没有动它。换个店名，或者回首页打开它。</source>
        <translation>A file of this shop name exists and was left alone. Choose another name, or open it from the first page.</translation>
    </message>
    <message>
        <source>填的又改过了，请再按一次“开店”。</source>
        <translation>Answers changed since. Please press “Open shop” again.</translation>
    </message>
    <message>
        <source>没有开成（{reason}），填的都还在，请再试一次。</source>
        <translation>Not opened ({reason}). All answers are kept, please try again.</translation>
    </message>
    <message>
        <source>店名</source>
        <translation>Shop name</translation>
    </message>
    <message>
        <source>和招牌上一样</source>
        <translation>As on the sign</translation>
    </message>
    <message>
        <source>做什么生意</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>在哪</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>邻居一看就懂的说法</source>
        <translation>As neighbors would say it</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>印在海报和公示里</source>
        <translation>Printed on posters and notices</translation>
    </message>
    <message>
        <source>您怎么称呼</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>如 小周，可不填</source>
        <translation>e.g. Zhou, optional</translation>
    </message>
    <message>
        <source>想请谁进群</source>
        <translation>Whom to invite</translation>
    </message>
    <message>
        <source>哪几个小区、大约多少人</source>
        <translation>Which buildings, about how many</translation>
    </message>
    <message>
        <source>一句话介绍自己</source>
        <translation>Yourself in a sentence</translation>
    </message>
    <message>
        <source>凭什么信您：干了几年、货从哪来</source>
        <translation>Why trust you: years, where goods come from</translation>
    </message>
    <message>
        <source>对顾客好在哪</source>
        <translation>Good for customers</translation>
    </message>
    <message>
        <source>近、便宜、新货先知道、坏了包退</source>
        <translation>Near, cheap, new goods first, bad ones returned</translation>
    </message>
    <message>
        <source>对店里好在哪</source>
        <translation>Good for the shop</translation>
    </message>
    <message>
        <source>想改变哪个数字，只给自己看</source>
        <translation>Which figure should change; only you see it</translation>
    </message>
    <message>
        <source>社群愿景</source>
        <translation>Vision of the group</translation>
    </message>
    <message>
        <source>印在公告最后一段，一句话</source>
        <translation>Last part of the notice, one sentence</translation>
    </message>
    <message>
        <source>群价值</source>
        <translation>Value of the group</translation>
    </message>
    <message>
        <source>公告第一句，20 字内最好记</source>
        <translation>First line of the notice; short is best</translation>
    </message>
    <message>
        <source>固定栏目</source>
        <translation>Regular columns</translation>
    </message>
    <message>
        <source>这行常用的，已替您勾好</source>
        <translation>Usual in this trade, ticked for you</translation>
    </message>
    <message>
        <source>镇群之宝</source>
        <translation>Reason to stay</translation>
    </message>
    <message>
        <source>邻居为什么舍不得退群，写进公告和欢迎语</source>
        <translation>Why neighbors stay; goes in notice and welcome</translation>
    </message>
    <message>
        <source>哪天开群</source>
        <translation>Opening day</translation>
    </message>
    <message>
        <source>日程、券和抢购都从这天算起</source>
        <translation>Calendar, coupons and sales count from it</translation>
    </message>
    <message>
        <source>几点说话</source>
        <translation>Hours to post</translation>
    </message>
    <message>
        <source>写清时间，其余时候不刷屏</source>
        <translation>Say the hours; quiet otherwise</translation>
    </message>
    <message>
        <source>群名</source>
        <translation>Group name</translation>
    </message>
    <message>
        <source>群在哪</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>最多多少人</source>
        <translation>Most people</translation>
    </message>
    <message>
        <source>满 200 人就扫不进来</source>
        <translation>At 200 scanning closes</translation>
    </message>
    <message>
        <source>写真名或称呼，日程上就写他</source>
        <translation>A name; the calendar shows it</translation>
    </message>
    <message>
        <source>新来的减多少</source>
        <translation>Newcomers get off</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>满多少能用</source>
        <translation>Minimum bill</translation>
    </message>
    <message>
        <source>元，0 是无门槛</source>
        <translation>yuan, 0 is no minimum</translation>
    </message>
    <message>
        <source>领后几天有效</source>
        <translation>Days valid</translation>
    </message>
    <message>
        <source>不知道从哪做起</source>
        <translation>Not sure where to begin</translation>
    </message>
    <message>
        <source>先看病，再开方</source>
        <translation>First the trouble, then the cure</translation>
    </message>
    <message>
        <source>可以跳过</source>
        <translation>May be skipped</translation>
    </message>
    <message>
        <source>店里现在哪样难？可多选</source>
        <translation>What is hard now? Tick any</translation>
    </message>
    <message>
        <source>这门生意是哪样？</source>
        <translation>What is the trade like?</translation>
    </message>
    <message>
        <source>顾客越来越少，拉新太贵</source>
        <translation>Fewer customers, dear to win</translation>
    </message>
    <message>
        <source>发了没人理，越推越难</source>
        <translation>Nobody answers what I post</translation>
    </message>
    <message>
        <source>库存越来越高，看了不买</source>
        <translation>Stock piles up, few buy</translation>
    </message>
    <message>
        <source>对手越来越多，买完不再来</source>
        <translation>More rivals, few come back</translation>
    </message>
    <message>
        <source>常买：一周来好几回</source>
        <translation>Bought often in a week</translation>
    </message>
    <message>
        <source>毛利高：让得起利</source>
        <translation>High margin</translation>
    </message>
    <message>
        <source>要人懂：顾客常来问</source>
        <translation>Customers ask for advice</translation>
    </message>
    <message>
        <source>先做：{remedies}。</source>
        <translation>First: {remedies}. </translation>
    </message>
    <message>
        <source>建一个{kind}，已替您选好。</source>
        <translation>Open a {kind}; it is chosen for you.</translation>
    </message>
    <message>
        <source>老带新</source>
        <translation>Referrals</translation>
    </message>
    <message>
        <source>换点位贴海报</source>
        <translation>posters in other places</translation>
    </message>
    <message>
        <source>会员等级</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>福利群</source>
        <translation>deals group</translation>
    </message>
    <message>
        <source>会员群</source>
        <translation>members&apos; group</translation>
    </message>
    <message>
        <source>顾问群</source>
        <translation>advice group</translation>
    </message>
    <message>
        <source>只奖励直接介绍</source>
        <translation>Direct invites only</translation>
    </message>
    <message>
        <source>限时抢购</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>抽奖</source>
        <translation>Lotteries</translation>
    </message>
    <message>
        <source>先排草案</source>
        <translation>As a draft first</translation>
    </message>
    <message>
        <source>怎么分工</source>
        <translation>Who does what</translation>
    </message>
    <message>
        <source>一两句话</source>
        <translation>One or two sentences</translation>
    </message>
    <message>
        <source>群规</source>
        <translation>Group rules</translation>
    </message>
    <message>
        <source>一行一条</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>内容配比</source>
        <translation>Mix of content</translation>
    </message>
    <message>
        <source>30 天共 {posts} 条</source>
        <translation>{posts} posts in 30 days</translation>
    </message>
    <message>
        <source>产品不超过一半，不会像广告群</source>
        <translation>Goods at most half: not like ads</translation>
    </message>
    <message>
        <source>产品过半了，邻居会觉得像广告群</source>
        <translation>Goods over half: feels like ads</translation>
    </message>
    <message>
        <source>正在填</source>
        <translation>Filling in</translation>
    </message>
    <message>
        <source>填好了</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>还没填</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>做出来是这样</source>
        <translation>What it makes</translation>
    </message>
    <message>
        <source>边填边变</source>
        <translation>Changes as you type</translation>
    </message>
    <message>
        <source>群公告</source>
        <translation>Group notice</translation>
    </message>
    <message>
        <source>欢迎语</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>头一周</source>
        <translation>First week</translation>
    </message>
    <message>
        <source>示意</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>进群海报：{headline}</source>
        <translation>Group poster: {headline}</translation>
    </message>
    <message>
        <source>yyyy年M月d日 ddd</source>
        <translation>ddd, MMM d, yyyy</translation>
    </message>
    <message>
        <source>划不划算</source>
        <translation>Is it worth it</translation>
    </message>
    <message>
        <source>头一个月</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>照这样</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>最差：只来一半，都不再来</source>
        <translation>Worst: half come, none return</translation>
    </message>
    <message>
        <source>花</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>毛利</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>礼品</source>
        <translation>Gifts</translation>
    </message>
    <message>
        <source>奖品</source>
        <translation>Prizes</translation>
    </message>
    <message>
        <source>券</source>
        <translation>Coupons</translation>
    </message>
    <message>
        <source>亏 {amount} 元</source>
        <translation>Loses ¥{amount}</translation>
    </message>
    <message>
        <source>净赚 {amount} 元</source>
        <translation>Earns ¥{amount}</translation>
    </message>
    <message>
        <source>回不了本：毛利盖不住送的</source>
        <translation>Never pays: gifts exceed the margin</translation>
    </message>
    <message>
        <source>进群 {count} 人回本</source>
        <translation>Pays from {count} joiners</translation>
    </message>
    <message>
        <source>每来一位都亏：券减少一点，或者门槛提高一点，再看。</source>
        <translation>Each customer costs money: lower the coupon or raise its minimum, then look again.</translation>
    </message>
    <message>
        <source>少备些礼品奖品，或者多请 {count} 人进群，就不亏了。</source>
        <translation>Fewer gifts and prizes, or {count} more joiners, and it pays.</translation>
    </message>
    <message>
        <source>照这样不亏；来得少时最多亏 {amount} 元，先想好能不能承受。</source>
        <translation>It pays as planned; with few customers it may lose ¥{amount}. Can you bear that?</translation>
    </message>
    <message>
        <source>来得少也不亏，可以放心开。</source>
        <translation>It pays even with few customers.</translation>
    </message>
    <message>
        <source>头一个月花 {spent} 元，毛利 {earned} 元，{result}</source>
        <translation>First month: ¥{spent} spent, ¥{earned} margin, {result}</translation>
    </message>
    <message>
        <source>进群几人</source>
        <translation>Joiners</translation>
    </message>
    <message>
        <source>头一个月进群多少人</source>
        <translation>How many join in the first month</translation>
    </message>
    <message>
        <source>到店 %</source>
        <translation>Come %</translation>
    </message>
    <message>
        <source>每 100 位群友几位来买</source>
        <translation>Of 100 members, how many buy</translation>
    </message>
    <message>
        <source>再来 %</source>
        <translation>Again %</translation>
    </message>
    <message>
        <source>来过的每 100 位几位再来</source>
        <translation>Of 100 who came, how many come again</translation>
    </message>
    <message>
        <source>再来几次</source>
        <translation>More visits</translation>
    </message>
    <message>
        <source>再来的这个月另来几次</source>
        <translation>Further visits this month of those</translation>
    </message>
    <message>
        <source>带朋友 %</source>
        <translation>Invite %</translation>
    </message>
    <message>
        <source>来过的每 100 位几位带朋友</source>
        <translation>Of 100 who came, how many bring friends</translation>
    </message>
    <message>
        <source>各带几位</source>
        <translation>Friends each</translation>
    </message>
    <message>
        <source>带朋友的各带几位来买</source>
        <translation>How many friends each brings</translation>
    </message>
    <message>
        <source>每单几元</source>
        <translation>Bill ¥</translation>
    </message>
    <message>
        <source>一位一次平均买多少钱</source>
        <translation>Average bill of one visit</translation>
    </message>
    <message>
        <source>毛利 %</source>
        <translation>Margin %</translation>
    </message>
    <message>
        <source>卖 100 元，除去进价剩几元</source>
        <translation>Of ¥100 sold, what is left after buying</translation>
    </message>
    <message>
        <source>{least}–{most}</source>
        <translation>{least}–{most}</translation>
    </message>
    <message>
        <source>如 36.5</source>
        <translation>e.g. 36.5</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>zh_CN</source>
        <translation>en</translation>
    </message>
</context>
</TS>
