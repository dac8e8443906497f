// A collector of two receivers, otlpjsonfile and otlp, and one exporter, which counts what gets through.
//
// After every batch it prints the totals so far. Usage: collector CONFIG.yaml
package main

import (
	"context"
	"fmt"
	"os"
	"sync"

	"github.com/open-telemetry/opentelemetry-collector-contrib/receiver/otlpjsonfilereceiver"
	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/confmap"
	"go.opentelemetry.io/collector/confmap/provider/fileprovider"
	"go.opentelemetry.io/collector/consumer"
	"go.opentelemetry.io/collector/exporter"
	"go.opentelemetry.io/collector/otelcol"
	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/ptrace"
	"go.opentelemetry.io/collector/receiver"
	"go.opentelemetry.io/collector/receiver/otlpreceiver"
	"go.opentelemetry.io/collector/service/telemetry/otelconftelemetry"
)

// The number of spans with each resource does not depend on how they were batched, so attributes of
// resources are not counted.
type counter struct {
	sync.Mutex
	spans, events, links, attributes, odd int
}

func (*counter) Start(context.Context, component.Host) error { return nil }
func (*counter) Shutdown(context.Context) error              { return nil }
func (*counter) Capabilities() consumer.Capabilities         { return consumer.Capabilities{} }

func (c *counter) ConsumeTraces(_ context.Context, traces ptrace.Traces) error {
	c.Lock()
	defer c.Unlock()
	for _, resource := range traces.ResourceSpans().All() {
		for _, scope := range resource.ScopeSpans().All() {
			for _, span := range scope.Spans().All() {
				c.span(span)
			}
		}
	}
	fmt.Printf("spans=%d events=%d links=%d attributes=%d odd=%d\n",
		c.spans, c.events, c.links, c.attributes, c.odd)
	return nil
}

func (c *counter) span(span ptrace.Span) {
	c.spans++
	c.events += span.Events().Len()
	c.links += span.Links().Len()
	c.attributes += size(span.Attributes())
	for _, event := range span.Events().All() {
		c.attributes += size(event.Attributes())
	}
	for _, link := range span.Links().All() {
		c.attributes += size(link.Attributes())
	}
	if span.TraceID().IsEmpty() || span.SpanID().IsEmpty() || span.Name() == "" ||
		span.Kind() == ptrace.SpanKindUnspecified || span.StartTimestamp() == 0 ||
		span.EndTimestamp() < span.StartTimestamp() {
		c.odd++
	}
}

// How many attributes have a value.
func size(attributes pcommon.Map) int {
	n := 0
	for _, value := range attributes.All() {
		if value.Type() != pcommon.ValueTypeEmpty {
			n++
		}
	}
	return n
}

func factories() (otelcol.Factories, error) {
	count := exporter.NewFactory(component.MustNewType("count"),
		func() component.Config { return &struct{}{} },
		exporter.WithTraces(func(context.Context, exporter.Settings, component.Config) (exporter.Traces, error) {
			return &counter{}, nil
		}, component.StabilityLevelDevelopment))
	receivers, err := otelcol.MakeFactoryMap[receiver.Factory](
		otlpjsonfilereceiver.NewFactory(), otlpreceiver.NewFactory())
	if err != nil {
		return otelcol.Factories{}, err
	}
	exporters, err := otelcol.MakeFactoryMap[exporter.Factory](count)
	return otelcol.Factories{
		Receivers: receivers,
		Exporters: exporters,
		Telemetry: otelconftelemetry.NewFactory(),
	}, err
}

func main() {
	collector, err := otelcol.NewCollector(otelcol.CollectorSettings{
		BuildInfo: component.BuildInfo{Command: "collector", Version: "0.158.0"},
		Factories: factories,
		ConfigProviderSettings: otelcol.ConfigProviderSettings{ResolverSettings: confmap.ResolverSettings{
			URIs:              []string{"file:" + os.Args[1]},
			ProviderFactories: []confmap.ProviderFactory{fileprovider.NewFactory()},
		}},
	})
	if err == nil {
		err = collector.Run(context.Background())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
