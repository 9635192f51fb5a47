package io.github.aerospring.boot.test.autoconfigure;

import io.github.aerospring.boot.autoconfigure.AerospikeAutoConfiguration;
import io.github.aerospring.boot.autoconfigure.data.DataAerospikeRepositoriesAutoConfiguration;
import io.github.aerospring.boot.test.autoconfigure.example.Book;
import io.github.aerospring.boot.test.autoconfigure.example.BookRepository;
import io.github.aerospring.boot.test.autoconfigure.example.BookService;
import io.github.aerospring.boot.test.autoconfigure.example.ExampleApplication;
import io.github.aerospring.data.core.AerospikeOperations;
import io.github.aerospring.embedded.EmbeddedAerospike;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

@DataAerospikeTest(properties = "example.property=slice")
@ContextConfiguration(classes = ExampleApplication.class)
class DataAerospikeTestIntegrationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BookRepository books;

    @Autowired
    private AerospikeOperations template;

    @Test
    void runsOnTheEmbeddedServerWhateverClusterTheApplicationNames() {
        assertThat(context.getBean(EmbeddedAerospike.class).port())
                .isEqualTo(context.getEnvironment().getProperty("local.aerospike.port", Integer.class));
    }

    @Test
    void repositoryReadsWhatTheTemplateWrote() {
        Book book = template.save(new Book("978-0", "Slices"));

        assertThat(books.findByTitle("Slices")).containsExactly(book);
    }

    @Test
    void leavesOtherComponentsOut() {
        assertThat(context.getBeanProvider(BookService.class).getIfAvailable()).isNull();
    }

    @Test
    void importsItsAutoConfigurations() {
        assertThat(context.getBean(AerospikeAutoConfiguration.class)).isNotNull();
        assertThat(context.getBean(DataAerospikeRepositoriesAutoConfiguration.class))
                .isNotNull();
    }

    @Nested
    class InNestedClasses {

        @Test
        void propertiesOfTheSliceApply(@Autowired Environment environment) {
            assertThat(environment.getProperty("example.property")).isEqualTo("slice");
        }

        @Test
        void theEmbeddedServerIsTheSame(@Autowired EmbeddedAerospike server) {
            assertThat(server).isSameAs(context.getBean(EmbeddedAerospike.class));
        }
    }

    @Nested
    @DataAerospikeTest(includeFilters = @Filter(type = FilterType.ANNOTATION, classes = Service.class))
    @ContextConfiguration(classes = ExampleApplication.class)
    class WithIncludeFilter {

        @Test
        void letsTheComponentIn(@Autowired BookService service) {
            assertThat(service.has("none")).isFalse();
        }
    }

    @Nested
    @DataAerospikeTest(
            embedded = false,
            properties = {"aerospike.fail-if-not-connected=false", "aerospike.cluster-name="})
    @ContextConfiguration(classes = ExampleApplication.class)
    class WithoutEmbeddedServer {

        @Test
        void usesTheConfigurationOfTheApplication(@Autowired ApplicationContext own) {
            assertThat(own.getBeanProvider(EmbeddedAerospike.class).getIfAvailable())
                    .isNull();
        }
    }
}
