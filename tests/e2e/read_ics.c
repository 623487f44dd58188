/* Reads calendars with libical and prints what it found as JSON: for each file its events and to-dos. Fails on any error libical notes. */
#include <libical/ical.h>
#include <stdio.h>
#include <string.h>

static char *read_line(char *line, size_t size, void *file) { return fgets(line, (int)size, (FILE *)file); }

static void print_text(const char *text)
{
    putchar('"');
    for (; text != NULL && *text != '\0'; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\') {
            printf("\\%c", c);
        } else if (c < ' ') {
            printf("\\u%04x", c);
        } else {
            putchar(c);
        }
    }
    putchar('"');
}

static void print_property(const char *name, icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    printf(",\"%s\":", name);
    if (property == NULL) {
        printf("null");
    } else {
        print_text(icalvalue_get_text(icalproperty_get_value(property)));
    }
}

/* A date as written, or a time as the instant it means, by the zone that the calendar itself holds. */
static void print_time(const char *name, icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = icalcomponent_get_first_property(component, kind);
    printf(",\"%s\":", name);
    if (property == NULL) {
        printf("null");
        return;
    }
    struct icaltimetype time = icalproperty_get_datetime_with_component(property, component);
    if (time.is_date) {
        printf("\"%04d-%02d-%02d\"", time.year, time.month, time.day);
    } else {
        printf("%lld", (long long)icaltime_as_timet_with_zone(time, time.zone));
    }
}

static void print_component(icalcomponent *component)
{
    icalproperty *status = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY);
    printf("{\"type\":\"%s\"", icalcomponent_isa(component) == ICAL_VTODO_COMPONENT ? "VTODO" : "VEVENT");
    printf(",\"uid\":");
    print_text(icalcomponent_get_uid(component));
    printf(",\"sequence\":%d", icalcomponent_get_sequence(component));
    printf(",\"status\":%s", status == NULL ? "null" : icalproperty_get_status(status) == ICAL_STATUS_CANCELLED ? "\"CANCELLED\"" : "\"other\"");
    print_property("summary", component, ICAL_SUMMARY_PROPERTY);
    print_property("description", component, ICAL_DESCRIPTION_PROPERTY);
    print_time("start", component, ICAL_DTSTART_PROPERTY);
    print_time("end", component, ICAL_DTEND_PROPERTY);
    print_time("due", component, ICAL_DUE_PROPERTY);
    printf(",\"alarms\":%d}", icalcomponent_count_components(component, ICAL_VALARM_COMPONENT));
}

static int read_calendar(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return 2;
    }
    icalparser *parser = icalparser_new();
    icalparser_set_gen_data(parser, file);
    icalcomponent *calendar = icalparser_parse(parser, read_line);
    fclose(file);
    if (calendar == NULL || icalcomponent_count_errors(calendar) > 0) {
        fprintf(stderr, "%s\n%s\n", path, calendar == NULL ? "unreadable" : icalcomponent_as_ical_string(calendar));
        return 1;
    }
    printf("{\"method\":\"%s\",\"entries\":[", icalcomponent_get_method(calendar) == ICAL_METHOD_PUBLISH ? "PUBLISH" : "other");
    int count = 0;
    for (icalcomponent *inner = icalcomponent_get_first_component(calendar, ICAL_ANY_COMPONENT); inner != NULL;
         inner = icalcomponent_get_next_component(calendar, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(inner) == ICAL_VEVENT_COMPONENT || icalcomponent_isa(inner) == ICAL_VTODO_COMPONENT) {
            printf(count++ == 0 ? "" : ",");
            print_component(inner);
        }
    }
    printf("]}");
    icalcomponent_free(calendar);
    icalparser_free(parser);
    return 0;
}

int main(int argc, char **argv)
{
    putchar('{');
    for (int i = 1; i < argc; i++) {
        printf(i == 1 ? "" : ",");
        print_text(argv[i]);
        putchar(':');
        int failed = read_calendar(argv[i]);
        if (failed != 0) {
            return failed;
        }
    }
    puts("}");
    return 0;
}
