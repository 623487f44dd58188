/*
 * The characters and base tokens of a playbook.
 *
 * The lexer does not see the source itself but the class of each character (src/Playbook.Syntax/Parsing/Characters).
 * Full-width forms, the ideographic space and 、 arrive as their ASCII twins, letters other than Han as `a`, and the rest as
 *     U+0001  a Han character, but for those that spell dates and times:
 *     U+000E  年      U+000F  月      U+0010  日 号      U+0011  点      U+0012  分      U+0013  半 整
 *     U+0006  “ ”
 *     U+0005  the first brace of a {{ that a }} follows on its line
 *     U+0004  all of a line beyond the longest line the compiler reads
 *     U+0003  any other character: emoji, symbols, prose punctuation
 *     U+0002  an invisible character: zero-width, bidirectional control, stray byte order mark, control character
 * So every frequent character is below 128, where the generated automaton caches its steps; beyond, each costs microseconds.
 */
lexer grammar PlaybookLexer;

tokens {
    // Texts of all spellings, closed or not.
    TEXT,
    // Words by role, given by the word classifier. One token per role: `day` before a number is DAYS, after one DAY.
    HEAD, ITEM_NAME, UNIT,
    EVERY, ORDINAL, DAYS, DAY, WEEK, MONTH, WEEKDAY, WORKDAYS, WEEKENDS, DAY_PART, HAN_NUMBER, HOLIDAY,
    BY, IN, TO, FROM, UNTIL, AT, FOR, WORTH, REVIEWED_BY, KIND, USING, WITHIN, INSIDE, TOP, RANKS,
    WHEN, EXCEPT, ON_HOLIDAYS, TIMES, IN_TOTAL, ALTOGETHER, OVERALL, AT_MOST, AT_LEAST, PER,
    BEFORE, AFTER, EARLIER, LATER, SAME_DAY, AND, OR, NOT,
    // A separator between the days of one pattern: 第7、14天.
    ALSO,
    // What is left out of the parse on purpose: a surplus brace, a block nested too deeply, the rest of an endless line.
    SKIPPED
}

SPACE   : [ \t]+                       -> skip ;
COMMENT : ('#' | '//') ~[\r\n]*        -> skip ;
NEWLINE : '\r'? '\n' | '\r' ;

// Text. A template expression inside a one-line text is one piece, so that it may hold quotes.
TEXT_BLOCK
    : ( '"""' (~'"' | '"' ~'"' | '""' ~'"')* '"""'
      | CURLY CURLY CURLY (NOT_CURLY | CURLY NOT_CURLY | CURLY CURLY NOT_CURLY)* CURLY CURLY CURLY
      ) -> type(TEXT) ;
STRING
    : ( '"' (ESCAPE | TEMPLATE | ~["\\\r\n\u0004\u0005])* '"'
      | CURLY (ESCAPE | TEMPLATE | ~[\u0006\\\r\n\u0004\u0005])* CURLY
      | '「' (ESCAPE | TEMPLATE | ~[」\\\r\n\u0004\u0005])* '」'
      | '『' (ESCAPE | TEMPLATE | ~[』\\\r\n\u0004\u0005])* '』'
      ) -> type(TEXT) ;
UNCLOSED_BLOCK
    : '"""' (~'"' | '"' ~'"' | '""' ~'"')* '"'? '"'?
    | CURLY CURLY CURLY (NOT_CURLY | CURLY NOT_CURLY | CURLY CURLY NOT_CURLY)* CURLY? CURLY? ;
UNCLOSED_STRING
    : '"' (ESCAPE | TEMPLATE | ~["\\\r\n\u0004\u0005])* '\\'?
    | CURLY (ESCAPE | TEMPLATE | ~[\u0006\\\r\n\u0004\u0005])* '\\'?
    | '「' (ESCAPE | TEMPLATE | ~[」\\\r\n\u0004\u0005])* '\\'?
    | '『' (ESCAPE | TEMPLATE | ~[』\\\r\n\u0004\u0005])* '\\'? ;

DATE
    : DIGIT DIGIT DIGIT DIGIT '-' DIGIT DIGIT? '-' DIGIT DIGIT?
    | DIGIT DIGIT DIGIT DIGIT '/' DIGIT DIGIT? '/' DIGIT DIGIT?
    | DIGIT DIGIT DIGIT DIGIT '.' DIGIT DIGIT? '.' DIGIT DIGIT?
    | (DIGIT DIGIT DIGIT DIGIT NIAN)? DIGIT DIGIT? YUE DIGIT DIGIT? RI
    | DIGIT DIGIT? '/' DIGIT DIGIT? ;
TIME
    : DIGIT DIGIT? ':' DIGIT DIGIT
    | DIGIT DIGIT? DIAN (DIGIT DIGIT? FEN | BAN)? ;
NUMBER  : DIGIT+ ('.' DIGIT+)? ;

// A word may mix scripts, and may hold what nobody sees (which is reported); a digit continues only a Latin part, so that 第1天20:00 comes apart.
WORD
    : LATIN (HAN+ LATIN)* HAN*
    | HAN+ (LATIN HAN+)* LATIN? ;

LBRACE           : '{' | '\u0005' ;
RBRACE           : '}' ;
LPAREN           : '(' ;
RPAREN           : ')' ;
SEPARATOR        : ',' ;
SEMICOLON        : ';' ;
COLON            : ':' ;
EQUAL            : '=' '='? ;
NOT_EQUAL        : '!=' | '≠' | '<>' ;
LESS_OR_EQUAL    : '<=' | '≤' ;
LESS             : '<' ;
GREATER_OR_EQUAL : '>=' | '≥' ;
GREATER          : '>' ;
ARROW            : '->' | '=>' | '→' | '—'+ '>' ;
PLUS             : '+' ;
MINUS            : '-' | '−' ;
RANGE            : '..' '.'? | '…'+ | '~' | '〜' | '—'+ | '–' ;
PERCENT          : '%' ;
CURRENCY         : '$' | '￥' | '¥' ;

INVISIBLE : '\u0002'+ ;
EXCESS    : '\u0004' ;
UNKNOWN   : . ;

fragment DIGIT     : [0-9] ;
fragment LETTER    : [a-zA-Z_] '\u0002'* ;
fragment HAN       : [\u0001\u000E-\u0013] '\u0002'* ;
fragment LATIN     : LETTER (LETTER | DIGIT)* ('-' (LETTER | DIGIT)+)* ;
fragment NIAN      : '\u000E' ;
fragment YUE       : '\u000F' ;
fragment RI        : '\u0010' ;
fragment DIAN      : '\u0011' ;
fragment FEN       : '\u0012' ;
fragment BAN       : '\u0013' ;
fragment CURLY     : '\u0006' ;
fragment NOT_CURLY : ~'\u0006' ;
fragment ESCAPE    : '\\' ~[\r\n\u0004] ;
fragment TEMPLATE  : '\u0005{' (~[}\r\n\u0004] | '}' ~[}\r\n\u0004])* '}}' ;
