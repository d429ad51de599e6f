<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Calendar</name>
    <message>
        <location filename="../../shopqun/ui/community/calendar.py" line="49"/>
        <source>上个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/calendar.py" line="50"/>
        <source>下个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/calendar.py" line="51"/>
        <source>回今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/calendar.py" line="122"/>
        <source>开群第 {day} 天，方案共 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/day.py" line="61"/>
        <source>话术复制好了，到群里粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/day.py" line="76"/>
        <source>做完了：{column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/day.py" line="90"/>
        <source>复制话术</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/day.py" line="92"/>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="64"/>
        <source>做完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/day.py" line="123"/>
        <source>盼着：{kpi}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="22"/>
        <source>{year}年{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="27"/>
        <source>{count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="38"/>
        <source>这天没有安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="40"/>
        <source>{count} 件，做完 {done} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="48"/>
        <source>一共 {count} 件，做完 {done} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="51"/>
        <source>，漏了 {late} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="54"/>
        <source>。接下来：{day} {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="63"/>
        <source>补做了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="66"/>
        <source>漏了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="68"/>
        <source>到点了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="75"/>
        <source>这一件不在日历里了，请看看别的日子。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="76"/>
        <source>这一件已经做完了，不用再点。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording_calendar.py" line="78"/>
        <source>没有记上，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <location filename="../../shopqun/ui/parts/count.py" line="30"/>
        <source>减一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/count.py" line="31"/>
        <source>加一</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Coupons</name>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="41"/>
        <source>公开码，印在海报上给大家用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="44"/>
        <source>看公开码海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="49"/>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="59"/>
        <source>张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="61"/>
        <source>发一批券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="64"/>
        <source>放在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="66"/>
        <source>例如 收银台，可不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="68"/>
        <source>发券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="71"/>
        <source>发给一位顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="73"/>
        <source>手机号、编号或会员卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="75"/>
        <source>发给她</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="80"/>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="148"/>
        <source>打印券卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="86"/>
        <source>复制券码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="145"/>
        <source>发过的批次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="182"/>
        <source>请先填是哪一位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="212"/>
        <source>公开码复制好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupon_panel.py" line="219"/>
        <source>券码复制好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="47"/>
        <location filename="../../shopqun/ui/events/coupons.py" line="57"/>
        <source>优惠券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="54"/>
        <source>这家店的开店方案里没有优惠券。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="58"/>
        <source>点一种券，发券、印券卡、看海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="135"/>
        <source>扫或输入券上的 12 位码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="137"/>
        <source>查一张券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="138"/>
        <source>查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="193"/>
        <source>券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="199"/>
        <source>谁能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="203"/>
        <source>用了多少</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/coupons.py" line="205"/>
        <source>公开码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="86"/>
        <source>到 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="36"/>
        <source>满{least}换{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="38"/>
        <source>换{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="45"/>
        <source>满{least}打{tenths}折</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="47"/>
        <source>打{tenths}折</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="50"/>
        <source>{said}，最多减{most}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="53"/>
        <source>满{least}减{off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="55"/>
        <source>无门槛减{off}元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="67"/>
        <source>新顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="69"/>
        <source>{level} 级以上会员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="70"/>
        <source>所有顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="75"/>
        <source>用掉 {used} · 发出 {out} · 共 {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="84"/>
        <source>{day}过期了，别再印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="94"/>
        <source>每人 {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="95"/>
        <source>发出起 {days} 天有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="96"/>
        <source>可叠加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="98"/>
        <source>不和别的券叠加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="99"/>
        <source>限周{days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="110"/>
        <source>发好了：第 {batch} 批，{count} 张，到 {day}为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="116"/>
        <source>发给她了：{code}，到 {day}为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="122"/>
        <source>第 {batch} 批 · {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="123"/>
        <source>没写放在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="124"/>
        <source>{day} · {put} · 用掉 {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="134"/>
        <source>还能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="135"/>
        <source>用过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="136"/>
        <source>过期了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="137"/>
        <source>作废了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="144"/>
        <source>{name}的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="146"/>
        <source>谁拿着谁用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="148"/>
        <source>{whose}，到 {day}为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="155"/>
        <source>发出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="156"/>
        <source>在前台用了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="157"/>
        <source>来用过，没有用成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="158"/>
        <source>撤销，券还给顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="159"/>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="170"/>
        <source>这种券最多还能发 {left} 张，请把张数改小。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="173"/>
        <source>没有这种券了，请刷新后再选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="174"/>
        <source>没找到这位顾客。请输完整手机号、编号或扫会员卡，新顾客先去“顾客”登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="177"/>
        <source>这不是店里的码，请对着券再输一遍，共 12 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="178"/>
        <source>店里没有发过这个码，请别收。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="179"/>
        <source>这个码不是券，可能是会员卡或提货码，请到前台扫。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="182"/>
        <source>没有办成，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_coupons.py" line="184"/>
        <source>没有办成，请看一看再试。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="../../shopqun/ui/parts/crash.py" line="23"/>
        <source>刚才这一步没做成，是程序的毛病，不怪您</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/crash.py" line="24"/>
        <source>已经记下的都在，前台可以接着用。细节可以复制给帮您装机的人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/crash.py" line="30"/>
        <source>看细节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/crash.py" line="31"/>
        <source>复制细节</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/crash.py" line="32"/>
        <source>关上</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="16"/>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="43"/>
        <source>周一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="44"/>
        <source>周二</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="45"/>
        <source>周三</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="46"/>
        <source>周四</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="47"/>
        <source>周五</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="48"/>
        <source>周六</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/dates.py" line="49"/>
        <source>周日</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="36"/>
        <source>这家店的开店方案里没有抽奖。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="76"/>
        <source>方案里的草稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="80"/>
        <source>一共</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="82"/>
        <source>每人最多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="84"/>
        <source>奖品零售价共</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="85"/>
        <source>奖品成本共</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="89"/>
        <source>奖品和概率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="106"/>
        <source>开抽前要贴出来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="107"/>
        <source>照方案原样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="118"/>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="120"/>
        <source>奖品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="122"/>
        <source>几份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="128"/>
        <source>零售价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/draws.py" line="131"/>
        <source>概率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="15"/>
        <source>张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="20"/>
        <source>这一版只把方案里的抽奖摆出来给您核对，还不会开抽：抽奖码、当众开奖和兑奖登记在以后的版本里。要办的话，请先用纸质抽奖箱，右边这些照样要贴出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="29"/>
        <source>{first} 到 {last}，兑奖到 {redeem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="57"/>
        <source>方案里没写，开抽前要补上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="63"/>
        <source>谁能参加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="64"/>
        <source>怎么参加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="65"/>
        <source>什么时候抽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="66"/>
        <source>怎么抽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="67"/>
        <source>兑奖时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="68"/>
        <source>兑奖条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="69"/>
        <source>怎么兑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="70"/>
        <source>怎么给</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="71"/>
        <source>逾期不兑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="72"/>
        <source>谁办的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_draws.py" line="73"/>
        <source>找谁问</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <location filename="../../shopqun/ui/events/screen.py" line="48"/>
        <source>优惠券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/screen.py" line="49"/>
        <source>限时抢购</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/screen.py" line="50"/>
        <source>抽奖</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <location filename="../../shopqun/ui/community/group_card.py" line="58"/>
        <source>还没数过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/groups.py" line="39"/>
        <source>还没有群。在微信里建好一个，来这里登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/groups.py" line="40"/>
        <location filename="../../shopqun/ui/community/new_group.py" line="31"/>
        <location filename="../../shopqun/ui/community/screen.py" line="50"/>
        <source>新建群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/groups.py" line="121"/>
        <source>登记好了，接着把群码截图拖进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="49"/>
        <source>生成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="50"/>
        <source>过期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="54"/>
        <source>读出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="79"/>
        <source>还没有存过这个群的二维码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="104"/>
        <source>做进群海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="108"/>
        <source>把群码截图拖到这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="109"/>
        <source>手机：群 → 右上角 → 群二维码 → 保存发到电脑；也可以 Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="112"/>
        <source>选图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="119"/>
        <source>这张码哪天生成的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="121"/>
        <location filename="../../shopqun/ui/community/new_group.py" line="46"/>
        <source>人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="122"/>
        <source>群里现在几个人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="123"/>
        <source>记下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="135"/>
        <source>新截图是哪天生成的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="138"/>
        <source>群里现在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="194"/>
        <source>正在读图里的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="222"/>
        <source>{name}：{problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/keeper.py" line="245"/>
        <source>记下了：{name} {count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="36"/>
        <source>群名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="38"/>
        <source>和微信里一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="48"/>
        <source>登记这个群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="49"/>
        <source>先不登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="57"/>
        <source>群先在微信里建好，这里登记，之后存码、做海报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="61"/>
        <source>做什么用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="62"/>
        <source>在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/new_group.py" line="63"/>
        <source>打算最多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/screen.py" line="45"/>
        <source>群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/screen.py" line="46"/>
        <source>日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/screen.py" line="47"/>
        <source>公告群规</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="19"/>
        <source>拉人群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="20"/>
        <source>卖货群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="21"/>
        <source>会员群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="22"/>
        <source>粉丝群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="23"/>
        <source>快闪群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="24"/>
        <source>回头客群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="25"/>
        <source>售后群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="32"/>
        <source>微信群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="33"/>
        <source>企业微信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="34"/>
        <source>QQ 群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="35"/>
        <source>别的平台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="42"/>
        <source>微信群码，7 天有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="43"/>
        <source>企业微信群码，长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="44"/>
        <source>店员微信码，加了拉进群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="45"/>
        <source>企业微信名片码，加了拉进群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="46"/>
        <source>别的码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="71"/>
        <source>长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="79"/>
        <source>{day}解散了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="85"/>
        <source>还没开，{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="88"/>
        <source>还没有二维码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="89"/>
        <source>可以进人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="95"/>
        <source>满 200 人，扫不进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="97"/>
        <source>二维码过期了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="99"/>
        <source>快满了，差 {count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="102"/>
        <source>二维码 {days} 天后过期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="109"/>
        <source>/ {capacity} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="118"/>
        <source>用店员码进群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="119"/>
        <source>点开，把群码截图拖进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="122"/>
        <source>群码长期有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="124"/>
        <source>群码过期了，换一张新的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="125"/>
        <source>群码还有 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="133"/>
        <source>第 {days} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="135"/>
        <source>{day}解散</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="146"/>
        <source>{running} 个在跑，{coming} 个筹备中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="148"/>
        <source>{running} 个在跑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="154"/>
        <source>另存了{kind}，群满了就印它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="163"/>
        <source>海报印店员码：扫码加店员，拉进群。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="165"/>
        <source>海报印群码，{day}前有效，到时要重印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="167"/>
        <source>海报印群码，长期有效。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="176"/>
        <source>存好了：{kind}。{until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="178"/>
        <source>用到 {day}前。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="188"/>
        <source>没有这个群了，请换一个看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="189"/>
        <source>已经有同名的群了，请换个名字，比如加上“2群”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="190"/>
        <source>请填 1 到 60 个字的群名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="191"/>
        <source>请选一种群。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="192"/>
        <source>请选群在哪个平台。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="193"/>
        <source>人数要在 0 到 100000 之间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="194"/>
        <source>生成的日子还没到，请改成今天或以前。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="195"/>
        <source>图里没有读到二维码，请截得完整清楚些再拖进来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="196"/>
        <source>这是收款码，不能印在进群海报上，请换群二维码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="199"/>
        <source>图里有两个码，请只截群二维码那一块。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="200"/>
        <source>满 200 人就扫不进来，请存一张店员码，或先把下一个群准备好。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="203"/>
        <source>先把群二维码存进来，才能做海报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="204"/>
        <source>群码过期了，换上新码才能做海报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="205"/>
        <source>没有办成，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/wording.py" line="207"/>
        <source>没有办成，请看一看再试。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <location filename="../../shopqun/ui/parts/longwork.py" line="24"/>
        <source>停下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/longwork.py" line="48"/>
        <source>第 {done} 个，共 {total} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/longwork.py" line="58"/>
        <source>正在停下</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="13"/>
        <location filename="../../shopqun/ui/members/wording.py" line="48"/>
        <location filename="../../shopqun/ui/members/wording.py" line="58"/>
        <source>登记新顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="18"/>
        <source>称呼就够了，其余都可以不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="23"/>
        <location filename="../../shopqun/ui/members/wording.py" line="75"/>
        <source>称呼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="28"/>
        <source>微信昵称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="33"/>
        <source>手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="38"/>
        <source>谁介绍的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="43"/>
        <source>可不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="48"/>
        <source>介绍码，8 位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="53"/>
        <source>已告诉她手机号用来找人和发券，她同意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="58"/>
        <source>她愿意接收店里的消息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="63"/>
        <source>她同意了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="68"/>
        <source>看这位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="73"/>
        <location filename="../../shopqun/ui/members/referral_words.py" line="34"/>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="78"/>
        <source>把旧名单导进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="83"/>
        <source>把 Excel 或 CSV 拖到这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="88"/>
        <source>认得称呼、手机、微信、生日、备注；身份证、住址、收入这些不收，储值余额也不收。先看一遍，再决定导不导。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="96"/>
        <source>选文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="101"/>
        <source>回到顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="106"/>
        <source>正在看这份名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="111"/>
        <source>正在导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="117"/>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="118"/>
        <source>补全</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="119"/>
        <source>跳过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="125"/>
        <location filename="../../shopqun/ui/members/referral_words.py" line="53"/>
        <location filename="../../shopqun/ui/members/referral_words.py" line="61"/>
        <location filename="../../shopqun/ui/members/wording.py" line="118"/>
        <source>位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="130"/>
        <source>这几列不收，店里没有理由留着：{columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="137"/>
        <source>这几列用不上，没有导：{columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="144"/>
        <source>导入 {count} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="151"/>
        <source>这份名单里没有要新增或补全的人。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="156"/>
        <source>名单上的人都知道店里留了手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="162"/>
        <source>导好了：新增 {added} 位，补全 {updated} 位，跳过 {skipped} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="169"/>
        <source>撤销这次导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="175"/>
        <source>撤销了：拿掉 {removed} 位，还原 {restored} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="179"/>
        <source>；{kept} 位已经来买过东西，留着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="188"/>
        <source>第几行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="189"/>
        <source>哪一列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="190"/>
        <source>怎么了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="197"/>
        <source>表格把手机号变成了数字，后几位丢了，这位没有导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="200"/>
        <source>手机号不是 11 位，这位没有导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="201"/>
        <source>称呼太长或读不出来，这位没有导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="202"/>
        <source>称呼和手机都空着，这一行没有导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="203"/>
        <source>不满 14 岁，孩子的资料不收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="204"/>
        <source>没写她同意，带手机号的不导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="205"/>
        <source>和前面一行是同一个人，只导一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="206"/>
        <source>同一个手机号，称呼和店里的不一样，店里的没有改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="209"/>
        <source>日期读不出来，这一格空着，人照样导</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/form_words.py" line="216"/>
        <source>换一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="22"/>
        <source>用券 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="24"/>
        <source>撤销 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="25"/>
        <source>没用成 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="30"/>
        <location filename="../../shopqun/ui/members/wording.py" line="80"/>
        <source>加入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="31"/>
        <source>买东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="35"/>
        <source>带来 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="40"/>
        <source>{about}介绍来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="42"/>
        <source>奖励 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="43"/>
        <source>抢购 {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="50"/>
        <source>付 ¥{money}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="53"/>
        <source>{paid}，{clerk}收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="58"/>
        <source>减 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="73"/>
        <source>留着，等提货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="74"/>
        <source>在排队</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="75"/>
        <source>提走了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/history_words.py" line="76"/>
        <source>放掉了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="15"/>
        <source>全部 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="16"/>
        <source>待看 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="17"/>
        <source>等首单 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="18"/>
        <source>有效 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="19"/>
        <source>不算 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="26"/>
        <source>只算直接带来的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="32"/>
        <source>新邻居</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="33"/>
        <source>介绍人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="35"/>
        <source>状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="36"/>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="43"/>
        <source>介绍来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="44"/>
        <source>首单算数的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="45"/>
        <source>要您看一眼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="46"/>
        <location filename="../../shopqun/ui/members/reward_words.py" line="62"/>
        <source>今天可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="47"/>
        <source>已发出，成本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="59"/>
        <source>位，{share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="68"/>
        <source>份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="70"/>
        <source>{number} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="77"/>
        <source>等首单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="78"/>
        <source>待看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="79"/>
        <source>有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="80"/>
        <location filename="../../shopqun/ui/members/reward_words.py" line="63"/>
        <source>已发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="81"/>
        <location filename="../../shopqun/ui/members/referral_words.py" line="145"/>
        <source>不算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="82"/>
        <source>作废</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="90"/>
        <source>介绍人就是自己</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="91"/>
        <source>两人互相介绍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="92"/>
        <source>原来就是顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="93"/>
        <source>两人同一个手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="94"/>
        <source>已经有介绍人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="95"/>
        <source>介绍人暂停了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="96"/>
        <source>过了约定的天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="97"/>
        <source>介绍人这个月到上限了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="98"/>
        <source>那一单退了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="106"/>
        <source>两人同名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="107"/>
        <source>微信昵称很像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="108"/>
        <source>同一天登记得太多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="109"/>
        <source>同一店员连录 3 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="125"/>
        <source>{invitee}，{inviter}介绍来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="126"/>
        <source>{invitee}：{odd}（{inviter}介绍）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="132"/>
        <source>也可能是一家人，问一句再定。算有效就开始等退货期，不算就不发奖励。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="135"/>
        <source>发现不对可以改成不算，还没发的奖励一起取消。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="140"/>
        <source>算有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="150"/>
        <source>为什么不算？原因会记在账上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="155"/>
        <source>原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="162"/>
        <source>{name}不算，奖励不发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="163"/>
        <source>{name}算有效，退货期过了就能发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="168"/>
        <source>谁带来的人多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="173"/>
        <source>还没有人被介绍来。给常来的邻居做一张邀请海报，上面有她的介绍码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="175"/>
        <source>挑一位顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="181"/>
        <source>没有找到这一条，请刷新再看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="182"/>
        <source>这一条已经定过了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="183"/>
        <source>这一条已经了结，不能再改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="184"/>
        <source>没有找到这份奖励。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="185"/>
        <source>还在退货期里，{due}起可发。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="186"/>
        <source>这份已经发过了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="187"/>
        <source>{gift}没有了。先补货，再来发。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="188"/>
        <source>这种券不在计划里了，请先看看活动里的券。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="189"/>
        <source>这种券的总张数发完了。请先在活动里看看还剩多少。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="192"/>
        <location filename="../../shopqun/ui/members/wording.py" line="224"/>
        <source>这一下没记上，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="201"/>
        <source>{number} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="206"/>
        <source>{name}带来 {number} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="211"/>
        <source>请写一句原因，比如“原来就常来”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/referral_words.py" line="216"/>
        <location filename="../../shopqun/ui/members/wording.py" line="68"/>
        <source>导出 Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="13"/>
        <source>奖励账本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="18"/>
        <source>还没有要发的。邻居的第一单算数了，奖励会记在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="26"/>
        <source>{name} {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="28"/>
        <source>{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="30"/>
        <source>{count} 积分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="35"/>
        <source>{name} 得 {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="45"/>
        <source>带来满 {count} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="47"/>
        <source>{friend} 的首单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="49"/>
        <source>自己的首单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="51"/>
        <source>{day}起可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="61"/>
        <source>等退货期过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="64"/>
        <source>取消了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="65"/>
        <source>该退回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="72"/>
        <source>{day}起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="77"/>
        <source>发放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="82"/>
        <source>{number} 份一起发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="87"/>
        <source>发给{name}了：{what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="91"/>
        <source>，券号 {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="99"/>
        <source>发好了 {number} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="101"/>
        <source>，{left} 份没发成，原因在下面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/reward_words.py" line="109"/>
        <source>打印小票</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="16"/>
        <source>顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="18"/>
        <source>老带新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="24"/>
        <source>称呼、拼音、手机尾号、会员号、券码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="29"/>
        <source>共 {total} 位，其中 {marketing} 位同意接收店里消息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="36"/>
        <source>找到 {number} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="41"/>
        <source>手机号已打码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="46"/>
        <source>还没有顾客。登记第一位，或者把旧名单一次导进来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="53"/>
        <source>没有找到。试试手机后四位，或者名字的一个字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="63"/>
        <source>导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="74"/>
        <source>会员号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="76"/>
        <source>微信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="77"/>
        <source>手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="78"/>
        <source>等级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="79"/>
        <location filename="../../shopqun/ui/members/wording.py" line="107"/>
        <source>近12月实付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="81"/>
        <source>介绍码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="98"/>
        <source>会员 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="99"/>
        <source>没留手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="108"/>
        <source>来过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="109"/>
        <source>带来的人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="117"/>
        <source>次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="124"/>
        <source>她的介绍码（念给朋友听，或印在海报上）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="129"/>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="134"/>
        <source>复制好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="139"/>
        <source>做她的邀请海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="144"/>
        <source>手上能用的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="149"/>
        <source>{name}，{day}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="156"/>
        <source>没有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="161"/>
        <source>她同意过的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="166"/>
        <source>没留手机，也没同意接收消息</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="173"/>
        <source>留手机号：{day}同意，告知 {version} 版，{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="174"/>
        <source>留手机号：{day}撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="177"/>
        <source>接收店里消息：{day}同意，告知 {version} 版，{how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="178"/>
        <source>接收店里消息：{day}撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="186"/>
        <source>收银台当面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="187"/>
        <source>朋友介绍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="188"/>
        <source>旧名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="189"/>
        <source>店主声明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="196"/>
        <source>往来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="202"/>
        <source>{name}登记好了，会员号 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="207"/>
        <source>。介绍没算上：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="208"/>
        <source>，介绍人也记下了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="214"/>
        <source>请写一个称呼，最多 40 个字，比如“三栋李姐”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="215"/>
        <source>手机号要 11 位，请再核对一遍。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="216"/>
        <source>记手机号要先告诉她用来做什么，她同意了再勾选。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="219"/>
        <source>这个号码已经是{name}的（会员 {number}）。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="220"/>
        <source>没有这个介绍码，请再核对 8 位数字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="221"/>
        <source>没有找到这位顾客，可能刚被合并或删除了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="222"/>
        <source>没有找到那次导入。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/members/wording.py" line="223"/>
        <source>那次导入已经撤销过了。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Posters</name>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="19"/>
        <source>进群海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="20"/>
        <source>优惠券海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="21"/>
        <source>会员邀请</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="22"/>
        <source>券卡拼版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="23"/>
        <source>抢购价格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="31"/>
        <source>哪个群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="32"/>
        <source>哪种券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="33"/>
        <source>哪位顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="34"/>
        <source>哪一批券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="35"/>
        <source>哪场抢购</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="42"/>
        <source>打称呼、拼音或手机尾号找顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="49"/>
        <source>第 {id} 批 {name}，{count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="60"/>
        <source>A6 卡片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="61"/>
        <source>桌卡 10×15 厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="62"/>
        <source>台签 9×15 厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="63"/>
        <source>大台签 A5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="64"/>
        <source>名片卡，一页一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="65"/>
        <source>X 展架 60×160 厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="66"/>
        <source>易拉宝 80×200 厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="67"/>
        <source>微信方图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="68"/>
        <source>微信长图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="75"/>
        <source>做哪一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="80"/>
        <source>更多尺寸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="85"/>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="90"/>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="95"/>
        <source>真实大小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="100"/>
        <source>看整张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="105"/>
        <source>上一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="110"/>
        <source>下一页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="115"/>
        <source>第 {number} / {total} 页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="122"/>
        <source>厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="127"/>
        <source>预览：{title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="132"/>
        <source>换配色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="137"/>
        <source>大标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="142"/>
        <source>空着就用原来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="149"/>
        <source>“{word}”不能印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="151"/>
        <source>“{word}”要有凭据才能印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="153"/>
        <source>“{word}”再想一想</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="159"/>
        <source>这句来自店里的计划或券，要到那里改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="164"/>
        <source>就这样改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="169"/>
        <source>字都看过了，可以印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="174"/>
        <source>还有 {count} 处不能印，改好就能打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="179"/>
        <source>{distance}内可扫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="184"/>
        <source>光线好时 {far}，平常 {near}稳稳扫到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="191"/>
        <source>{count} 厘米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="194"/>
        <source>{count} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="199"/>
        <source>店里扫码枪能扫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="204"/>
        <source>顾客截图或拿卡来，结账时店员扫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="209"/>
        <source>这张没有二维码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="214"/>
        <source>价格表发到群里，接龙登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="219"/>
        <source>码的大小 {side:.0f} mm，每格 {module:.2f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="225"/>
        <source>试读 {count} 种读法都读对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="230"/>
        <source>群码 {month}月{day}日前有效，到期要换</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording.py" line="236"/>
        <source>这个码不会过期，每月实扫一次看看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="23"/>
        <source>打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="28"/>
        <source>存 PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="33"/>
        <source>存图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="38"/>
        <source>复制图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="43"/>
        <source>打开文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="48"/>
        <source>正在做，每个码都要试读一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="53"/>
        <source>存好了，码都读过：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="58"/>
        <source>送到打印机了，请按 100% 打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="63"/>
        <source>打印机没有动。请看看它开着没有，再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="68"/>
        <source>复制好了，到微信里粘贴就行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="74"/>
        <source>PDF 文件 (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="75"/>
        <source>图片 (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="80"/>
        <source>去活动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="81"/>
        <source>去建群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="84"/>
        <source>先建一个群，再做进群海报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="86"/>
        <source>还没有优惠券。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="88"/>
        <source>还没有顾客。登记一位，就能给她做邀请海报。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="89"/>
        <source>去登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="93"/>
        <source>还没有发过券卡。到活动里发一批，回来就能拼版打印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="97"/>
        <source>还没有抢购。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="108"/>
        <source>这个群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="109"/>
        <source>去换群码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="111"/>
        <source>{name}还没有二维码，先存一张群码截图。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="112"/>
        <source>{name}的二维码过期了，先换一张新码。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="113"/>
        <source>{name}满 200 人，扫码进不来了。存一张店员的码，或者换下一个群。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="117"/>
        <source>去存群码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="126"/>
        <source>“{characters}”印不出来，请换成别的字。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="129"/>
        <source>字太多，印不清楚。换大一点的尺寸，或者把标题写短。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="131"/>
        <source>这种海报没有这个尺寸，请换一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="134"/>
        <source>码太小，试读没有读出来。换大一点的尺寸再印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="136"/>
        <source>还有不能印的字，改好再来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="137"/>
        <source>没有这种配色，请换一种。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="138"/>
        <source>没有这种海报，请从左边选一种。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="139"/>
        <source>这一下没有做成，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="144"/>
        <source>账本里找不到它了，请重新选一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/posters/wording_actions.py" line="149"/>
        <source>这家店没有定老带新的规则，所以没有邀请海报。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../shopqun/ui/parts/ask.py" line="23"/>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="14"/>
        <source>{year}年{month}月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="21"/>
        <source>{month}月1日–{month}月{last}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="25"/>
        <source>{days}，还没过完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="31"/>
        <source>上个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="36"/>
        <source>下个月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="42"/>
        <source>实收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="43"/>
        <source>券减掉的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="44"/>
        <source>奖励花掉的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="45"/>
        <source>新顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="46"/>
        <source>老带新有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="47"/>
        <source>发出的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="48"/>
        <source>用掉的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="49"/>
        <source>发掉的奖励</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="50"/>
        <source>抢购提走</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="51"/>
        <source>抢购毛利</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="58"/>
        <location filename="../../shopqun/ui/reports/wording.py" line="59"/>
        <source>位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="60"/>
        <location filename="../../shopqun/ui/reports/wording.py" line="61"/>
        <source>张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="63"/>
        <source>份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="79"/>
        <source>上月 {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="86"/>
        <source>{month}还没有记录。扫一张券、登记一位顾客，这里就有数了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="91"/>
        <source>{month}实收 {paid} 元，券和奖励一共花掉 {spent} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="95"/>
        <source>，合每收 100 元花 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="103"/>
        <source>。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="106"/>
        <source>，比上月多 {percent}%。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="108"/>
        <source>，比上月少 {percent}%。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="109"/>
        <source>，和上月差不多。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="114"/>
        <source>这个月一句话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="119"/>
        <source>存好的表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="124"/>
        <source>存到“文档”里的店群通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="130"/>
        <source>存月报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="131"/>
        <source>存会员表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="132"/>
        <source>存老带新表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="139"/>
        <source>月报-{when}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="140"/>
        <source>会员表-{when}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="141"/>
        <source>老带新表-{when}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="148"/>
        <source>报表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="153"/>
        <source>正在写 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="158"/>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="163"/>
        <source>打开所在文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="168"/>
        <source>上面的按钮存成 Excel，存好的列在这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="173"/>
        <source>存好了：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording.py" line="178"/>
        <source>没有这个月份，请换一个月。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="13"/>
        <source>哪天用券多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="20"/>
        <source>这个月还没有用掉的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="22"/>
        <source>{month}月{day}日用得多，{count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="28"/>
        <source>谁带来的人多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="35"/>
        <source>这个月还没有有效的老带新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="36"/>
        <source>一共带来 {count} 位，首次到店才算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="41"/>
        <source>券用得怎么样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="47"/>
        <source>这个月还没有发出或用掉的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="48"/>
        <source>深色用掉，灰色发了没用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="53"/>
        <source>{count} 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="64"/>
        <source>没有发出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="66"/>
        <source>用掉 {used} / 发 {issued}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="68"/>
        <source>用掉 {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="78"/>
        <source>看数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="83"/>
        <source>看图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/reports/wording_charts.py" line="88"/>
        <source>{month}月{day}日 {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../shopqun/ui/parts/ring.py" line="40"/>
        <source>已经过期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/parts/ring.py" line="41"/>
        <source>天后过期</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sale</name>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="43"/>
        <source>已订加已提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="44"/>
        <source>这场毛利，估</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="46"/>
        <source>复制剩余播报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="49"/>
        <source>做抢购价格海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="88"/>
        <source>播报复制好了，到群里粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="103"/>
        <source>抢购商品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="171"/>
        <source>商品</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="177"/>
        <source>抢购价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="186"/>
        <source>已提 · 已订 · 还剩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_board.py" line="189"/>
        <source>还能订</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="37"/>
        <source>群里的称呼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="38"/>
        <source>会员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="42"/>
        <source>谁订</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="43"/>
        <source>份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="44"/>
        <location filename="../../shopqun/ui/events/sales.py" line="55"/>
        <source>登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="49"/>
        <source>订什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="52"/>
        <source>几份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="66"/>
        <source>和接龙里写的一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="67"/>
        <source>手机号、编号或会员卡</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="102"/>
        <source>请先填是哪一位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="146"/>
        <source>提货码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="148"/>
        <source>扫码，或输 12 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claim.py" line="150"/>
        <source>给货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="39"/>
        <location filename="../../shopqun/ui/events/sales.py" line="57"/>
        <source>名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="41"/>
        <source>取消这一笔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="43"/>
        <source>放掉没来提的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="45"/>
        <source>还没有人订。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="62"/>
        <source>谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="69"/>
        <source>订了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="74"/>
        <source>到哪了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="110"/>
        <source>取消{name}的这一笔？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="111"/>
        <source>{what}。取消后货给候补的人，她要再订就排在后面。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="134"/>
        <source>还有 {count} 笔没来提，放掉后货可以另卖。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_claims.py" line="137"/>
        <source>放掉没来提的？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_paste.py" line="45"/>
        <source>贴群接龙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="19"/>
        <source>在群里长按接龙，复制，贴到这里。
1. 王阿姨 草莓2 脐橙1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_paste.py" line="48"/>
        <source>粘贴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sale_paste.py" line="55"/>
        <source>不猜，不确定就问</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sales.py" line="51"/>
        <source>看哪一场</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sales.py" line="54"/>
        <source>贴接龙</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sales.py" line="56"/>
        <source>提货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/sales.py" line="63"/>
        <source>这家店的开店方案里没有限时抢购。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="14"/>
        <source>还没开抢。开抢以后，把群里的接龙贴到这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="16"/>
        <source>这一场过了提货时间，不再登记。
没提走的，到“名单”里放掉。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="25"/>
        <source>要的东西这场没有，或者没认出来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="26"/>
        <source>有两样东西都像，请写清是哪一样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="27"/>
        <source>没看清要几份，请在东西后面写上份数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="28"/>
        <source>没写是谁的，请补上称呼。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="29"/>
        <source>称呼没看清，请改成一个称呼。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="30"/>
        <source>这个人这样东西前面写过一次，请留一行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="31"/>
        <source>超过每人限购了，请问问要减到几份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="32"/>
        <source>超过每人能抢的样数了，请问问留哪几样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="33"/>
        <source>她已经提走了，份数改不了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="34"/>
        <source>她另外订过这样，是加还是改，请在“登记”里办。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="37"/>
        <source>她这份取消过，还要的话请在“登记”里重新订。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="38"/>
        <source>上次有这一份，这次没写，不要了请在“名单”里取消。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="41"/>
        <source>这一行没看懂，请改一改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="47"/>
        <source>{person}不要{name}了，放掉 {was} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="49"/>
        <source>{person}的{name}从 {was} 份改成 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="56"/>
        <source>登记 {lines} 行共 {pieces} 份，改 {changes} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="58"/>
        <source>照这次的改 {changes} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="60"/>
        <source>登记看懂的 {lines} 行，共 {pieces} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="62"/>
        <source>登记看懂的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="69"/>
        <source>登记好 {lines} 行，还有 {questions} 处要您看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="71"/>
        <source>登记好 {lines} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="77"/>
        <source>看懂 {lines} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="82"/>
        <source>还有 {count} 处，改好上面的再看。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_paste.py" line="87"/>
        <source>要您看 {count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="24"/>
        <source>还没开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="25"/>
        <source>正在抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="26"/>
        <source>等人来提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="27"/>
        <source>结束了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="34"/>
        <source>离开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="35"/>
        <source>离结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="36"/>
        <source>离提货截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="37"/>
        <source>提货截止了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="47"/>
        <source>{days} 天 {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="64"/>
        <source>/ {stock} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="83"/>
        <source>近7日低 {yuan}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="88"/>
        <source>每人限 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="93"/>
        <source>已提 {taken} · 已订 {held} · 共 {stock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="100"/>
        <source>抢完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="101"/>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="176"/>
        <source>{count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="108"/>
        <source>候补 {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="113"/>
        <source>{name}候补 {count} 位：{people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="119"/>
        <source>有人取消就按顺序补上，补到 {until} 为止。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="125"/>
        <source>自提到 {until}。每人最多抢 {count} 样。近 7 日低价是开店方案里申报的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="133"/>
        <source>{name}（还能订 {count}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="141"/>
        <source>不够分了，{person}排在候补第 {place} 位，提货码 {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="144"/>
        <source>{person}订好了：{name} {count} 份，提货码 {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="158"/>
        <source>给{person}：{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="165"/>
        <source>候补第 {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="168"/>
        <source>已订</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="169"/>
        <source>已提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="170"/>
        <source>放掉了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="181"/>
        <source>{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="187"/>
        <source>{name}的取消了，候补 {count} 位补上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="189"/>
        <source>{name}的取消了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="195"/>
        <source>放掉了 {count} 笔没来提的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="201"/>
        <source>{at} 开始才能订。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="204"/>
        <source>{at} 已经结束，不能再订。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="213"/>
        <source>没有办成，请看一看再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="225"/>
        <source>没有这场抢购了，请换一场。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="226"/>
        <source>只在 {since} 到 {until} 之间能订。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="227"/>
        <source>这场没有这样东西，请另选一样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="228"/>
        <source>没找到这位顾客。请输完整手机号、编号或会员卡，或者改用群里的称呼。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="231"/>
        <source>这样每人限 {limit} 份，已经订了 {already} 份，请减几份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="234"/>
        <source>每人最多抢 {limit} 样，已经有 {already} 样了，请先取消一样。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="237"/>
        <source>份数要在 1 到 9999 之间。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="238"/>
        <source>请填 1 到 40 个字的称呼。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="239"/>
        <source>没有办成，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="245"/>
        <source>没有这一笔了，请看看名单。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="246"/>
        <source>这一份已经提走了，不用再给。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="247"/>
        <source>这一份已经放掉了，不用再取消。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="248"/>
        <source>还在候补，货没轮到她，请先看别人取不取消。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="249"/>
        <source>这一份放掉了，想要的话看看还剩没剩。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="250"/>
        <source>这不是店里的码，请再输一遍，提货码 K 开头共 12 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="253"/>
        <source>店里没有发过这个码，请别给货。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="254"/>
        <source>这是券或会员卡，不是提货码，请到前台扫。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/events/wording_sale.py" line="255"/>
        <source>{due} 以后才能放，大家还可能来提。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="18"/>
        <source>备份和恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="19"/>
        <source>店铺资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="20"/>
        <source>外观和字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="21"/>
        <source>这一版不做的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="22"/>
        <source>关于店群通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="34"/>
        <source>账本还没有备份过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="36"/>
        <source>账本是安全的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="37"/>
        <source>{count} 天没备份了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="43"/>
        <source>电脑坏了、丢了，只有备份能把顾客和券找回来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="44"/>
        <source>上次备份：{moment}，存完打开验过，能恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="50"/>
        <source>现在备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="55"/>
        <source>正在备份，存完会打开验一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="60"/>
        <source>备份好了，打开验过：{path}（{size} KB）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="66"/>
        <source>备份到 U 盘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="71"/>
        <source>备份放在别处才算稳：电脑坏了它还在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="76"/>
        <source>{shop}-备份.shopqun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="81"/>
        <source>店群通账本 (*.shopqun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="86"/>
        <source>账本放在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="91"/>
        <source>别直接拷贝这个文件，开着店时拷会丢记录；要带走就按备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="96"/>
        <source>打开所在文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="101"/>
        <source>换电脑、坏了怎么办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="107"/>
        <source>1. 新电脑装好店群通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="108"/>
        <source>2. 首页点“从备份恢复”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="109"/>
        <source>3. 选最近的一份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="115"/>
        <source>从文件恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="120"/>
        <source>换成“{shop}”的这份备份？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="125"/>
        <source>备份 {name} 打开看过，是完整的。现在的账本会另存一份放在旁边，备份以后的新记录要到那里找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="134"/>
        <source>恢复这份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="139"/>
        <source>正在打开这份备份看一看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="144"/>
        <source>查账本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="149"/>
        <source>正在把账从头算一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="155"/>
        <source>账本从头算了一遍，都对得上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="156"/>
        <source>有 {count} 处对不上：{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="164"/>
        <source>文件坏了，请从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="165"/>
        <source>老带新的状态记偏了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="166"/>
        <source>抢购登记的状态记偏了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="167"/>
        <source>抢购登记多过了库存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="168"/>
        <source>有一张券用了两次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="169"/>
        <source>有一单的钱加不起来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="176"/>
        <source>按流水改正</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="181"/>
        <source>按流水改正了 {count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="186"/>
        <source>没有写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="188"/>
        <source>店名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="189"/>
        <source>做什么的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="190"/>
        <source>在哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="191"/>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="192"/>
        <source>几点开门</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="193"/>
        <source>一天算到几点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="194"/>
        <source>开群的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="200"/>
        <source>半夜 12 点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="201"/>
        <source>第二天 {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="206"/>
        <source>海报和小票照着印。开群时填的，这一版还不能在这里改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="211"/>
        <source>亮还是暗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="217"/>
        <source>跟着电脑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="218"/>
        <source>亮</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="219"/>
        <source>暗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="225"/>
        <source>字的大小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="230"/>
        <source>满 29 元减 5 元，到店出示。字现在是这么大。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="236"/>
        <source>不能备份到账本自己身上，请换个地方。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording.py" line="237"/>
        <source>这一下没有做成，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="13"/>
        <source>账本没有加密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="14"/>
        <source>谁能打开这台电脑就能看到账本。请打开 Windows 自带的 BitLocker。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="20"/>
        <source>不做储值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="21"/>
        <source>不收顾客预存的钱，也不替您收款。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="25"/>
        <source>不上网，也不发短信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="26"/>
        <source>所有东西都在这台电脑里，我们什么也收不到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="30"/>
        <source>不碰微信</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="31"/>
        <source>不登录、不控制微信。海报和话术做好，您自己发到群里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="35"/>
        <source>印出去的群码不会自己更新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="36"/>
        <source>微信群码 7 天过期，到期前会提醒，换码后要重印。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="40"/>
        <source>谁进群、退群看不见</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="41"/>
        <source>只知道扫过的、勾过的、粘贴进来的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="48"/>
        <source>店群通 {program}（Qt {qt}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="54"/>
        <source>一家小店的社群台，账本只在这台电脑里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/shop/wording_about.py" line="59"/>
        <source>用到了别人的好东西</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <location filename="../../shopqun/ui/parts/side.py" line="28"/>
        <source>关上</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="12"/>
        <source>店群通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="17"/>
        <source>群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="23"/>
        <source>把进店的人留住，
让老顾客带新顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="24"/>
        <source>做海报、发券、扫码核销、群里接龙，
月底一张表，看清赚没赚。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="31"/>
        <source>您好，先从哪里开始？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="32"/>
        <source>所有数据只放在这台电脑里，不用注册，不登录微信。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="39"/>
        <source>开我的店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="40"/>
        <source>回答五个问题，约 10 分钟，公告、海报、券和 30 天日程就都有了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="41"/>
        <source>开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="47"/>
        <source>“{shop}”上次填了一半，都还在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="48"/>
        <source>上次填了一半，都还在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="48"/>
        <source>接着填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="54"/>
        <source>看看示例店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="55"/>
        <source>一家水果店的一个月，随便点，不会弄坏任何东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="56"/>
        <source>打开示例</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="63"/>
        <source>打开一家店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="64"/>
        <source>店的文件以 .shopqun 结尾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="65"/>
        <source>打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="71"/>
        <source>上次用的：{shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="77"/>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="78"/>
        <source>换了电脑或文件坏了，选 U 盘或文件夹里的备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="79"/>
        <source>找备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="85"/>
        <source>手机号在屏幕上只显示前三位和后四位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="90"/>
        <source>字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="95"/>
        <source>店 (*.shopqun)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/start/wording.py" line="95"/>
        <source>备份 (*.shopqun)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="49"/>
        <source>复制整份公告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="54"/>
        <source>群公告，四段顺序不变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="57"/>
        <source>复制群规</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="58"/>
        <source>复制欢迎语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="59"/>
        <source>群规</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="61"/>
        <source>欢迎语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="64"/>
        <source>这家店还没有开店方案，也就没有公告。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="105"/>
        <source>复制这段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/community/texts.py" line="119"/>
        <source>复制好了，到群里粘贴</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="12"/>
        <source>为什么撤销？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="17"/>
        <source>券马上恢复，有效期不变；这次开的单也一起取消。原因会记在账上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="24"/>
        <location filename="../../shopqun/ui/till/labels.py" line="133"/>
        <source>撤销这次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="30"/>
        <source>扫错了券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="31"/>
        <source>顾客不用了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="32"/>
        <source>金额输错了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="38"/>
        <source>退款，这一单付了 ¥{paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="43"/>
        <source>全退时，用过的券恢复、没发的介绍奖励取消；只退一部分时，券不恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="50"/>
        <location filename="../../shopqun/ui/till/labels.py" line="113"/>
        <source>退款</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="56"/>
        <source>东西不好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="57"/>
        <source>顾客不要了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="58"/>
        <source>多收了钱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="64"/>
        <source>或者自己写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="69"/>
        <source>退多少（元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="74"/>
        <source>最多退 ¥{paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/back_words.py" line="79"/>
        <source>请选一个原因，或者自己写一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="13"/>
        <source>请扫顾客的券码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="18"/>
        <source>扫码枪对着手机或纸券，也可以手输 12 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="23"/>
        <source>券码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="28"/>
        <source>粘贴截图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="33"/>
        <source>有人介绍？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="38"/>
        <source>介绍码，8 位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="43"/>
        <source>顾客：手机尾号、名字或会员号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="48"/>
        <source>没有找到，换个写法；新顾客到“顾客”里登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="53"/>
        <source>换一位顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="58"/>
        <source>这一单多少钱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="63"/>
        <source>先输也行，扫完再输也行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="68"/>
        <source>请填数字，最多两位小数，比如 46.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="73"/>
        <source>先填这一单多少钱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="78"/>
        <source>只记一单，不用券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="83"/>
        <source>这一单多少钱？填好按 Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="88"/>
        <source>是哪位顾客？输手机尾号或名字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="93"/>
        <source>退一格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="98"/>
        <source>刚才</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="103"/>
        <source>还没有。第一张券扫一下就会出现在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="108"/>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="118"/>
        <source>好了，下一位&#x3000;Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="123"/>
        <source>知道了，下一位&#x3000;Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="128"/>
        <location filename="../../shopqun/ui/till/labels.py" line="155"/>
        <location filename="../../shopqun/ui/till/ways_out.py" line="107"/>
        <source>改金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="138"/>
        <source>已记下。停电、关机都不会丢；扫两次也只减一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="144"/>
        <source>没认出是哪张券，这次不记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="145"/>
        <source>没用成也记下了，月底能看到为什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="150"/>
        <source>接下来怎么办</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="160"/>
        <source>还有 {pieces} 份等提货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="165"/>
        <source>看名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="170"/>
        <source>图里没有找到码。请截得完整一点，或者手输码旁边的 12 位。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="175"/>
        <source>图里有 {count} 个码，不确定是哪一个。请只截一张券。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="182"/>
        <source>剪贴板里没有图。先在微信里截图，再按这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="189"/>
        <source>会员 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="192"/>
        <source>{name}介绍来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="198"/>
        <source>第 {count} 次来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="203"/>
        <source>手上还有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="209"/>
        <source>没有别的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="212"/>
        <source>{name}，{day}前</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="215"/>
        <source>，另有 {more} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="220"/>
        <source>撤销了，券恢复了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="225"/>
        <source>退款记好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/labels.py" line="230"/>
        <source>{name}，再扫她的券，或者只记一单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="18"/>
        <source>这是抽奖券，不在这里用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="20"/>
        <source>这是邻店的券，这里用不了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="22"/>
        <source>不能用，{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="31"/>
        <source>不能用，还差 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="43"/>
        <source>这不是我们的券码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="44"/>
        <source>店里没发过这张券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="45"/>
        <source>这不是一张券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="46"/>
        <source>这张作废了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="47"/>
        <source>用过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="48"/>
        <source>还没到日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="49"/>
        <source>过期了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="50"/>
        <source>今天不是能用的日子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="51"/>
        <source>现在不是能用的钟点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="52"/>
        <source>这张记在另一位名下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="53"/>
        <source>只给第一次来的邻居</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="54"/>
        <source>会员等级还不到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="55"/>
        <source>这位的次数用完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="56"/>
        <source>这种券用满了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="57"/>
        <source>金额还差一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="58"/>
        <source>不和别的券一起用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="64"/>
        <source>先别用，电脑的时间不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="65"/>
        <source>这一单多少钱？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="66"/>
        <source>是哪位顾客？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="67"/>
        <source>没找到这位顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="68"/>
        <source>没有这个介绍码，请再核对 8 位数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="69"/>
        <source>没找到那一单，请看“刚才”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="70"/>
        <source>没找到那次用券，请看“刚才”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="71"/>
        <source>那次已经撤销过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="72"/>
        <source>那一单已经退完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="73"/>
        <source>退的比付的多，请改小一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="74"/>
        <source>这一下没记上，请再扫一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="75"/>
        <source>已经提走了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="76"/>
        <source>还在排队，没轮到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="77"/>
        <source>这份已经放掉了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="90"/>
        <source>{when}，{clerk} 收的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="93"/>
        <source>{when} 用过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="95"/>
        <source>{when} 作废的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="96"/>
        <source>{when} 起能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="97"/>
        <source>有效到 {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="98"/>
        <source>账上最后一笔是 {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="109"/>
        <source>券码是 12 位字母和数字，印在码的旁边。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="110"/>
        <source>码是我们的样子，账上却没有它：可能是别的店的，或是很早以前的账。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="113"/>
        <source>请先把电脑的时间对好，不然会把过期的券当成能用的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="116"/>
        <source>说好的总张数已经用满，多收一张就超了预算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="119"/>
        <source>这一单上已经有一张券，两张里有一张说好不能同用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="122"/>
        <source>再添一点东西就够了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="123"/>
        <source>前面有人放掉就会轮到，轮到了会在抢购页里看到。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="124"/>
        <source>过了提货时间，或者已经取消。还有货的话可以按抢购页里剩的再登记。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="134"/>
        <source>那一单 ¥{bill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="136"/>
        <source>减了 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/reasons.py" line="138"/>
        <source>顾客 {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="49"/>
        <source>请顾客按原价付</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="51"/>
        <source>请顾客按原价付 ¥{bill}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="55"/>
        <source>可以说：“这张今天用不上，这次按原价。”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="56"/>
        <source>按原价记一单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="61"/>
        <source>她还有一张{name}，今天能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="62"/>
        <source>有效到 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="63"/>
        <source>改用这张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="69"/>
        <source>顾客说没用过？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="70"/>
        <source>那次收错了，就撤销那次，券马上恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="71"/>
        <source>撤销那次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="78"/>
        <source>再扫一次，或者照着纸上输 12 位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="79"/>
        <source>手机屏幕调亮一点，纸要展平</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="80"/>
        <source>再扫一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="87"/>
        <source>换一张券再扫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="88"/>
        <source>这一单的金额和顾客都还留着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="89"/>
        <source>换一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="96"/>
        <source>换一位顾客再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="97"/>
        <source>按手机尾号、名字或会员号找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="98"/>
        <source>换顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="105"/>
        <source>添一样东西，改了金额再用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="106"/>
        <source>改好按 Enter，券还是这一张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="114"/>
        <source>到抢购页看这份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="115"/>
        <source>谁提走的、排到第几位，都在那里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="116"/>
        <source>看抢购页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="123"/>
        <source>拿不准就请店主来定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="124"/>
        <source>拍下这张券，老板来了再看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="131"/>
        <source>按手机尾号找她手上的券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/ways_out.py" line="133"/>
        <source>找顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="66"/>
        <source>刚刚扫过，没有再减一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="75"/>
        <source>可以用，给她 {name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="76"/>
        <source>可以用，减 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="89"/>
        <source>这一单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="91"/>
        <source>减去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="92"/>
        <source>请收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="99"/>
        <source>记好了，收 {yuan} 元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="102"/>
        <source>没有记顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="116"/>
        <source>抢购价</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="117"/>
        <source>份数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="118"/>
        <source>还没付就收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="120"/>
        <source>可以提，{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="138"/>
        <source>{inviter}带来的新邻居</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="142"/>
        <source>这次介绍不算：{why}。券照样能用。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="146"/>
        <source>这一单请店主在“老带新”里看一眼，再算不算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="148"/>
        <source>介绍记下了，等她第一单付够门槛就算。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="156"/>
        <source>{name}的{what}现在可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="158"/>
        <source>她得{what}，{day}起可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="159"/>
        <source>{name}的{what}，{day}起可发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="167"/>
        <source>{name} {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="169"/>
        <source>{name} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="171"/>
        <source>{count} 积分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="177"/>
        <source>介绍人就是她自己</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="178"/>
        <source>她们互相介绍了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="179"/>
        <source>她原来就是顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="180"/>
        <source>两人是同一个手机号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="181"/>
        <source>她已经有介绍人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="182"/>
        <source>介绍人暂停了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="183"/>
        <source>过了约定的天数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="184"/>
        <source>介绍人这个月已到上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="185"/>
        <source>那一单退了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="197"/>
        <source>没用成：{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="199"/>
        <source>记一单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="201"/>
        <source>提货 {title} {count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="214"/>
        <source>已经撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="216"/>
        <source>已经退了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="220"/>
        <source>付 ¥{paid}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/till/wording.py" line="226"/>
        <source>今天用券 {count} 张</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <location filename="../../shopqun/ui/parts/toast.py" line="28"/>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="16"/>
        <source>还有 {count} 天开群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="17"/>
        <source>开群第 {count} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="23"/>
        <source>社群策划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="24"/>
        <source>礼品选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="25"/>
        <source>吸引流量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="26"/>
        <source>社群运营</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="27"/>
        <source>活动变现</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="28"/>
        <source>顾客裂变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="35"/>
        <source>{name}，已经做了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="37"/>
        <source>{name}，现在做这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="38"/>
        <source>{name}，还没到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="43"/>
        <source>今天要做 {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="48"/>
        <source>按急不急排好了，从上往下做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="53"/>
        <source>还有 {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="58"/>
        <source>有空再做 {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="63"/>
        <source>今天做完了 {count} 件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="68"/>
        <source>今天要做的都做完了，安心开店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="73"/>
        <source>没有排着的抢购</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="78"/>
        <source>正在抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="83"/>
        <source>还没开抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="89"/>
        <source>后收单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="90"/>
        <source>后开抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="95"/>
        <source>已登记 {claimed} 份，还有 {left} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="101"/>
        <source>{count} 份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="106"/>
        <source>看价格表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="111"/>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="33"/>
        <source>进抢购台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="116"/>
        <source>今天到现在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="122"/>
        <source>用券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="123"/>
        <source>新顾客</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="124"/>
        <source>带来的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="125"/>
        <source>实收</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="131"/>
        <source>张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="132"/>
        <source>位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="133"/>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="138"/>
        <source>等着来提货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="143"/>
        <source>已提 {taken} / {whole}，{until} 截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="149"/>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="119"/>
        <source>看名单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="156"/>
        <source>还没有备份过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="160"/>
        <source>今天备份过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="162"/>
        <source>昨天备份过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="163"/>
        <source>{count} 天没备份了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="170"/>
        <source>电脑坏了，备份能把账本找回来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="172"/>
        <source>上次：{month}月{day}日 {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="178"/>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="168"/>
        <source>现在备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="183"/>
        <source>正在备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="188"/>
        <source>备份好了，也打开验过：{name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="193"/>
        <source>复制好了，到群里粘贴就行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="198"/>
        <source>{name}，做好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="204"/>
        <source>这件事已经打过勾了，不用再做。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="205"/>
        <source>日历里没有这件事了，请按 F5 再看一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="206"/>
        <source>不能备份到账本自己身上，请换个地方。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording.py" line="207"/>
        <source>这一下没有记上，请再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="32"/>
        <source>还有 {count} 份没人登记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="35"/>
        <source>{hour} {name}开抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="39"/>
        <source>{name}正在抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="40"/>
        <source>复制剩余播报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="41"/>
        <source>已开抢</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="47"/>
        <source>到点了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="49"/>
        <source>做好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="50"/>
        <source>复制话术</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="65"/>
        <source>{name}的二维码过期了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="66"/>
        <source>贴着它的海报已经扫不进群，换一张新码再重印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="71"/>
        <source>{name}的二维码快过期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="72"/>
        <source>微信群码只有 7 天，到期前换码，贴出去的海报也要换</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="81"/>
        <source>{day} 0 点到期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="85"/>
        <source>换码并重印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="89"/>
        <source>{name} {count} 人，扫码进不来了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="90"/>
        <source>海报改印店员的码，或者开下一个群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="91"/>
        <source>去安排</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="93"/>
        <source>满了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="97"/>
        <source>{name} {count} 人，快满了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="98"/>
        <source>满 {cap} 人就扫不进来，请先把下一个群准备好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="101"/>
        <source>差 {count} 人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="102"/>
        <source>准备新群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="107"/>
        <source>{count} 个群还没有二维码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="108"/>
        <source>{names}：存了码才能印进群海报</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="111"/>
        <source>去存码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="116"/>
        <source>{count} 份等着来提货</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="118"/>
        <source>今天 {hour} 截止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="124"/>
        <source>{count} 份过了时间没来提</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="125"/>
        <source>{name}：问一声，或者放掉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="127"/>
        <source>去处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="132"/>
        <source>{count} 份老带新奖励可以发了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="133"/>
        <source>等待期已过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="134"/>
        <source>去发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="139"/>
        <source>{count} 位新顾客的介绍等您看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="140"/>
        <source>{names}：有点不寻常，您看过才算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="143"/>
        <source>去看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="150"/>
        <source>{name}{day}是最后一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="151"/>
        <source>提醒还没用的邻居；到期后把印着它的海报撤下来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="152"/>
        <source>复制提醒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="163"/>
        <source>各位邻居，{name}用到 {month}月{day}日，手里还有的别忘了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="173"/>
        <source>前几天有 {count} 件没打勾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="174"/>
        <source>做过的打个勾，没做的就让它过去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="175"/>
        <source>看日历</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_rows.py" line="209"/>
        <source>{names}等，共 {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="22"/>
        <source>{month}月{day}日 周{weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="29"/>
        <source>昨天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="30"/>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="31"/>
        <source>明天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="32"/>
        <source>后天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="34"/>
        <source>{month}月{day}日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="47"/>
        <source>还有 {count} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="49"/>
        <source>还有 {count} 小时</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="50"/>
        <source>还有 {count} 分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/today/wording_times.py" line="57"/>
        <source>{count} 天</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../shopqun/ui/parts/topbar.py" line="47"/>
        <source>找顾客、券码、活动</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="20"/>
        <source>文件{file}正被别的程序用着。请关掉 Excel 或别的窗口，再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="23"/>
        <source>{file}是更新的店群通存的。请先升级这台电脑上的店群通。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="26"/>
        <source>文件{file}坏了。请用最近的备份恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="27"/>
        <source>磁盘满了，没有存下。请腾出一些地方，再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="30"/>
        <source>这个地方不能写{file}。请换一个文件夹，再按一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="33"/>
        <source>{file}读不懂。请看看是不是选错了文件，或者另存一份再来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/troubles.py" line="36"/>
        <source>找不到{file}。请看看它是不是搬走了或改了名。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <location filename="../../shopqun/ui/window.py" line="61"/>
        <source>群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/window.py" line="75"/>
        <source>店群通</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="20"/>
        <source>开我的店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="26"/>
        <source>我是谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="27"/>
        <source>为什么听我说</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="28"/>
        <source>群里说什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="29"/>
        <source>什么时候说</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="30"/>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="48"/>
        <source>谁来做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="31"/>
        <location filename="../../shopqun/ui/planning/wording.py" line="63"/>
        <source>开群自查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="31"/>
        <source>6 项，绿了就能开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="39"/>
        <source>先挑一个像您的店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="40"/>
        <source>挑了就有一整套样板：往下都替您填好了，您只改不像的地方。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="43"/>
        <source>先说说，您是谁？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="44"/>
        <source>店名和电话会印在海报上。样板已填好，不像的改掉就行。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="47"/>
        <source>邻居为什么听您说？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="48"/>
        <source>两句话：对顾客好在哪，对店里好在哪。说实话，说具体。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="51"/>
        <source>接下来，群里说什么？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="52"/>
        <source>挑 3–4 个固定栏目就够，海报上就印这几个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="55"/>
        <source>什么时候说？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="56"/>
        <source>定下开群那天，30 天日程就从那天排起。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="59"/>
        <source>谁来做，给什么？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="60"/>
        <source>群在哪、谁管、新来的领什么。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="64"/>
        <source>六盏灯都绿、没有红字，就可以开店了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="71"/>
        <source>第 {number} 步，共 5 步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="76"/>
        <source>下一步：{step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="81"/>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="86"/>
        <source>先存着，下次再填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="91"/>
        <source>开店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="96"/>
        <source>正在开店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="101"/>
        <source>已自动存好 {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="106"/>
        <source>没存上。{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="111"/>
        <source>上次填的那份读不出来了，请从样板重新挑一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="117"/>
        <source>{count} 个群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="118"/>
        <source>{count} 种券</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="119"/>
        <source>{count} 天日程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="125"/>
        <source>都不太像也不要紧：挑一个近的，往下每一页都能改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="130"/>
        <source>样板：{shop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="135"/>
        <source>用这套</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="140"/>
        <source>接着填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="146"/>
        <source>换一套样板？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="147"/>
        <source>店名、地址、电话会留着，其余填过的换成新样板的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="148"/>
        <source>换样板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="155"/>
        <source>店员</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="165"/>
        <source>这里要写一句，写得不像可以先用样板的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="170"/>
        <source>用样板的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="175"/>
        <source>写成数字，如 5 或 4.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="180"/>
        <source>写一个 {least} 到 {most} 的数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="185"/>
        <source>{day} 已经过了，另挑一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="190"/>
        <source>样板从{day}排起。换了星期，周末的活动也会跟着挪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="196"/>
        <source>改到 {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="202"/>
        <source>{message}（{article}）。去掉它，或者{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="208"/>
        <source>就这样改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="214"/>
        <source>几乎天天 {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="217"/>
        <source>一个月 {times} 次，{time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="237"/>
        <source>企业微信客户群（码不过期）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="238"/>
        <source>微信群（码 7 天一换）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="239"/>
        <source>QQ 群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="240"/>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="246"/>
        <source>去改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording.py" line="251"/>
        <source>看做出来的样子</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="17"/>
        <source>为什么建群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="18"/>
        <source>给群员什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="19"/>
        <source>群开在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="20"/>
        <source>群员是谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="21"/>
        <source>何时开、开多久</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="22"/>
        <source>靠什么赚钱</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="28"/>
        <source>说清了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="34"/>
        <source>还有 {count} 处不合规定，改好才能开店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="38"/>
        <source>可以开店，{score} 分。还有 {count} 盏灯没绿，补一句更稳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="40"/>
        <source>都齐了，可以开店，{score} 分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="45"/>
        <source>改好才能开店</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="50"/>
        <source>可以开，但请您看一眼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="55"/>
        <source>{count} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="61"/>
        <source>规则 {rule}，在样板的 {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="62"/>
        <source>规则 {rule}，在“{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="68"/>
        <source>去改{field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="74"/>
        <source>计划里还有不合规定的地方，改好上面的红字再开店。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="75"/>
        <source>这个店名的文件已经有了，没有动它。换个店名，或者回首页打开它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="76"/>
        <source>填的又改过了，请再按一次“开店”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_check.py" line="78"/>
        <source>没有开成（{reason}），填的都还在，请再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="17"/>
        <source>店名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="17"/>
        <source>和招牌上一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="18"/>
        <source>做什么生意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="19"/>
        <source>在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="19"/>
        <source>邻居一看就懂的说法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="20"/>
        <source>电话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="20"/>
        <source>印在海报和公示里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="21"/>
        <source>您怎么称呼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="21"/>
        <source>如 小周，可不填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="22"/>
        <source>想请谁进群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="22"/>
        <source>哪几个小区、大约多少人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="23"/>
        <source>一句话介绍自己</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="23"/>
        <source>凭什么信您：干了几年、货从哪来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="29"/>
        <source>对顾客好在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="29"/>
        <source>近、便宜、新货先知道、坏了包退</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="30"/>
        <source>对店里好在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="30"/>
        <source>想改变哪个数字，只给自己看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="31"/>
        <source>社群愿景</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="31"/>
        <source>印在公告最后一段，一句话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="32"/>
        <source>群价值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="32"/>
        <source>公告第一句，20 字内最好记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="33"/>
        <source>固定栏目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="33"/>
        <source>这行常用的，已替您勾好</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="35"/>
        <source>镇群之宝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="36"/>
        <source>邻居为什么舍不得退群，写进公告和欢迎语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="38"/>
        <source>哪天开群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="38"/>
        <source>日程、券和抢购都从这天算起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="39"/>
        <source>几点说话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="39"/>
        <source>写清时间，其余时候不刷屏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="45"/>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="58"/>
        <source>群名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="46"/>
        <source>群在哪</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="47"/>
        <source>最多多少人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="47"/>
        <source>满 200 人就扫不进来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="48"/>
        <source>写真名或称呼，日程上就写他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="49"/>
        <source>新来的减多少</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="49"/>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="50"/>
        <source>满多少能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="50"/>
        <source>元，0 是无门槛</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="51"/>
        <source>领后几天有效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="52"/>
        <source>老带新</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="52"/>
        <source>只奖励直接介绍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="53"/>
        <source>限时抢购</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="54"/>
        <source>抽奖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="54"/>
        <source>先排草案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="55"/>
        <source>怎么分工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="55"/>
        <source>一两句话</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="56"/>
        <source>群规</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_fields.py" line="56"/>
        <source>一行一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="16"/>
        <source>内容配比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="21"/>
        <source>30 天共 {posts} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="26"/>
        <source>产品不超过一半，不会像广告群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="31"/>
        <source>产品过半了，邻居会觉得像广告群</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="37"/>
        <source>正在填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="38"/>
        <source>填好了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="38"/>
        <source>还没填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="43"/>
        <source>做出来是这样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="48"/>
        <source>边填边变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="53"/>
        <source>群公告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="63"/>
        <source>欢迎语</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="68"/>
        <source>头一周</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="79"/>
        <source>示意</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../shopqun/ui/planning/wording_result.py" line="84"/>
        <source>进群海报：{headline}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
