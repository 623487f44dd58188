/*
 * The phrases of a playbook. Words arrive by role (see PlaybookLexer.g4, tokens): a word that stands where a statement
 * begins is HEAD, a structural word that nothing continues is WORD. So each decision needs a token or two of lookahead,
 * and a broken line never turns into a different kind of line.
 */
parser grammar PlaybookParser;

options { tokenVocab = PlaybookLexer; }

file  : (NEWLINE | SEMICOLON | SKIPPED | statement | item)* EOF ;
block : LBRACE (NEWLINE | SEMICOLON | SKIPPED | statement | item)* RBRACE ;

// 职责 "整理精华" 每周日
statement : head COLON? argument* block? ;
head      : HEAD ;

// 第1天 20:00 仪式 "开营仪式" 由 群主 时长 60分钟 { … }
// A name may stand where the time does: 每周六 集合时刻 至第27天 打卡 晨跑 "…"
item : when ((name modifier+)? name (name name?)?)? text? clause* block? ;

// ---- arguments

argument
    : clause
    | periodCap
    | overallCap
    | values (INSIDE | ALTOGETHER)? ;

clause
    : (BY | IN | TO | FROM | FOR | UNTIL | WORTH | REVIEWED_BY | KIND | USING | AT_LEAST | WITHIN | IN_TOTAL) values
    | TOP (ranks | quantity)
    | AT places
    | atMost
    | whenClause ;
ranks      : signed RANKS ;
places     : (name | text) (SEPARATOR (name | text))* ;
atMost     : AT_MOST values (PER (DAY | WEEK | MONTH) | ALTOGETHER)? ;
whenClause : WHEN (event | value) ;
event      : name quantity ;

// 每天最多 1 / 累计最多 50
periodCap  : EVERY (DAY | WEEK | MONTH) AT_MOST quantity ;
overallCap : OVERALL AT_MOST quantity ;

// ---- values: `or` binds loosest, then `and`, `not`, comparison

values      : value (SEPARATOR value)* ;
value       : conjunction (OR conjunction)* ;
conjunction : negation (AND negation)* ;
negation    : NOT* comparison ;
comparison
    : operand
      ( (EQUAL | NOT_EQUAL | LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL) operand
      | (ARROW operand)+
      )? ;
operand
    : text
    | name
    | numeric
    | timeSpan
    | dateSpan
    | ratio
    | offset
    | phrase
    | group ;

group    : LPAREN value RPAREN ;
name     : WORD | ITEM_NAME ;
text     : TEXT ;
number   : NUMBER | HAN_NUMBER+ ;
quantity : (PLUS | MINUS)? CURRENCY? number (UNIT | DAY | WEEK | MONTH | TIMES | RANKS | PERCENT)? ;
numeric  : quantity (rangeMark quantity | PER quantity | (EARLIER | LATER) (AT? time)?)? ;
ratio    : EVERY perQuantity quantity ;
perQuantity : number (UNIT | RANKS) ;
offset   : (BEFORE | AFTER) quantity (AT? time)? | SAME_DAY (AT? time)? ;
timeSpan : AT? time (rangeMark time)? ;
dateSpan : AT? date (rangeMark date)? ;
time     : DAY_PART? TIME ;
date     : DATE ;
rangeMark : RANGE | MINUS | UNTIL | TO ;

// ---- when

when     : AT? (days | every | dates | holiday | relative | trigger) modifier* ;
phrase   : AT? (days | every | holiday) (atTime | bound | except | onHolidays)* ;

days     : (ORDINAL | DAYS) dayPart (ALSO (ORDINAL | DAYS)? dayPart)* ;
dayPart  : signed DAY? (rangeMark (ORDINAL | DAYS)? signed DAY?)? ;
signed   : (PLUS | MINUS)? number ;

every
    : EVERY interval? DAY
    | EVERY interval? WEEK (AT? weekdays)?
    | EVERY interval? MONTH (monthDay DAY? (ALSO monthDay DAY?)* | AT DAYS monthDay (ALSO monthDay)*)?
    | EVERY? weekdays
    | EVERY? (WORKDAYS | WEEKENDS)
    | EVERY /* 每晚20:00 */ ;
interval : number ;
weekdays : weekday (rangeMark weekday | (ALSO? weekday)*) ;
weekday  : WEEKDAY ;
monthDay : number ;

dates     : datePart (ALSO datePart)* ;
datePart  : date (rangeMark date)? ;
holiday   : HOLIDAY (name | text) ;
relative  : (name | text) (BEFORE | AFTER) quantity | quantity (EARLIER | LATER) (name | text) ;
trigger   : WHEN name quantity? ;

modifier   : atTime | atName | bound | except | count | onHolidays ;
atTime     : AT? time (rangeMark time)? ;
atName     : AT name ;
bound      : (FROM | UNTIL | TO) (boundDay | boundDate) ;
boundDay   : (ORDINAL | DAYS) signed DAY? ;
boundDate  : date ;
except     : EXCEPT (days | every | dates | holiday) ;
count      : (IN_TOTAL | AT_MOST)? times ALTOGETHER? ;
times      : number TIMES ;
onHolidays : ON_HOLIDAYS name ;
