/* Reads a calendar with libical; prints the number of its events; fails on any error libical notes in it. */
#include <libical/ical.h>
#include <stdio.h>

static char *read_line(char *line, size_t size, void *file) { return fgets(line, (int)size, (FILE *)file); }

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL) {
        return 2;
    }
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, file);
    icalcomponent *calendar = icalparser_parse(parser, read_line);
    fclose(file);
    if (calendar == NULL || icalcomponent_count_errors(calendar) > 0) {
        fprintf(stderr, "%s\n", calendar == NULL ? "unreadable" : icalcomponent_as_ical_string(calendar));
        return 1;
    }
    printf("%d\n", icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT));
    icalcomponent_free(calendar);
    icalparser_free(parser);
    return 0;
}
