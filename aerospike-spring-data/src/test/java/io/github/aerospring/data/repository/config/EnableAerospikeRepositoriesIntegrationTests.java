package io.github.aerospring.data.repository.config;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.core.AerospikeTemplate;
import io.github.aerospring.data.core.BeforeConvertCallback;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.repository.AerospikeRepository;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.annotation.Id;
import org.springframework.data.repository.core.support.RepositoryFactoryInformation;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

/** Wiring without Spring Boot. */
@SpringJUnitConfig
class EnableAerospikeRepositoriesIntegrationTests {

    @Document("${set}")
    record Note(@Id String id, String text) {}

    interface Notes extends AerospikeRepository<Note, String> {
        long countByText(String text);
    }

    interface NotesFragment {
        String shout(String text);
    }

    static class NotesFragmentShouting implements NotesFragment {
        @Override
        public String shout(String text) {
            return text + "!";
        }
    }

    interface LoudNotes extends AerospikeRepository<Note, String>, NotesFragment {}

    @Configuration
    @EnableAerospikeRepositories(
            considerNestedRepositories = true,
            repositoryImplementationPostfix = "Shouting",
            aerospikeTemplateRef = "notes")
    static class Config {

        @Bean
        AerospikeTemplate notes() {
            return LiveTemplate.create("enable");
        }

        @Bean
        BeforeConvertCallback<Note> trim() {
            return new Trim();
        }
    }

    static class Trim implements BeforeConvertCallback<Note> {
        @Override
        public Note onBeforeConvert(Note entity, String set) {
            return new Note(entity.id(), entity.text().trim());
        }
    }

    @Autowired
    private Notes notes;

    @Autowired
    private LoudNotes loudNotes;

    @Autowired
    private RepositoryFactoryInformation<?, ?>[] factories;

    @Test
    void repositoryIsABeanOverTheNamedTemplate() {
        notes.save(new Note("1", "hello"));
        assertThat(notes.findById("1")).contains(new Note("1", "hello"));
    }

    @Test
    void callbacksOfTheContextAreCalled() {
        notes.save(new Note("2", " trimmed "));
        assertThat(notes.countByText("trimmed")).isEqualTo(1);
    }

    @Test
    void fragmentsAreMixedIn() {
        assertThat(loudNotes.shout("hi")).isEqualTo("hi!");
    }

    @Test
    void factoriesKnowTheEntity() {
        assertThat(factories).hasSize(2).allSatisfy(factory -> assertThat(
                        factory.getPersistentEntity().getType())
                .isEqualTo(Note.class));
    }
}
