+2460.000s   0.004s  configmaps: shop by-a-longer-key [ConfigMap] object.identity=inferred
+2460.000s   0.004s    alice: alice create [201] attribution=inferred

+2520.000s   0.004s  configmaps: shop by-a-longer-key [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:52:00.004000Z
+2520.000s   0.004s    bob: bob delete [200] attribution=inferred

+2580.000s   0.004s  configmaps: shop by-a-nested-key [ConfigMap] object.identity=inferred
+2580.000s   0.004s    alice: alice create [201] attribution=inferred

+2640.000s   0.004s  configmaps: shop by-a-nested-key [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:54:00.004000Z
+2640.000s   0.004s    bob: bob delete [200] attribution=inferred

+1500.000s   0.004s  configmaps: shop by-clickhouse [ConfigMap] object.identity=inferred
+1500.000s   0.004s    alice: alice create [201] attribution=inferred

+1560.000s   0.004s  configmaps: shop by-clickhouse [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:36:00.004000Z
+1560.000s   0.004s    bob: bob delete [200] attribution=inferred

+480.000s   0.004s  configmaps: shop by-datadog [ConfigMap] object.identity=inferred
+480.000s   0.004s    alice: alice create [201] attribution=inferred

+540.000s   0.004s  configmaps: shop by-datadog [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:19:00.004000Z
+540.000s   0.004s    bob: bob delete [200] attribution=inferred

+840.000s   0.004s  configmaps: shop by-ecs [ConfigMap] object.identity=inferred
+840.000s   0.004s    alice: alice create [201] attribution=inferred

+900.000s   0.004s  configmaps: shop by-ecs [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:25:00.004000Z
+900.000s   0.004s    bob: bob delete [200] attribution=inferred

+1620.000s   0.004s  configmaps: shop by-filebeat [ConfigMap] object.identity=inferred
+1620.000s   0.004s    alice: alice create [201] attribution=inferred

+1680.000s   0.004s  configmaps: shop by-filebeat [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:38:00.004000Z
+1680.000s   0.004s    bob: bob delete [200] attribution=inferred

+1740.000s   0.004s  configmaps: shop by-filebeat-of-kubernetes [ConfigMap] object.identity=inferred
+1740.000s   0.004s    alice: alice create [201] attribution=inferred

+1800.000s   0.004s  configmaps: shop by-filebeat-of-kubernetes [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:40:00.004000Z
+1800.000s   0.004s    bob: bob delete [200] attribution=inferred

  +0.000s   0.004s  configmaps: shop by-fluent-bit [ConfigMap] object.identity=inferred
  +0.000s   0.004s    alice: alice create [201] attribution=inferred

 +60.000s   0.004s  configmaps: shop by-fluent-bit [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:11:00.004000Z
 +60.000s   0.004s    bob: bob delete [200] attribution=inferred

+120.000s   0.004s  configmaps: shop by-fluent-bit-with-ids [ConfigMap] object.identity=inferred
+120.000s   0.004s    alice: alice create [201] attribution=inferred

+180.000s   0.004s  configmaps: shop by-fluent-bit-with-ids [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:13:00.004000Z
+180.000s   0.004s    bob: bob delete [200] attribution=inferred

+720.000s   0.004s  configmaps: shop by-hec [ConfigMap] object.identity=inferred
+720.000s   0.004s    alice: alice create [201] attribution=inferred

+780.000s   0.004s  configmaps: shop by-hec [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:23:00.004000Z
+780.000s   0.004s    bob: bob delete [200] attribution=inferred

+600.000s   0.004s  configmaps: shop by-itself [ConfigMap] object.identity=inferred
+600.000s   0.004s    alice: alice create [201] attribution=inferred

+660.000s   0.004s  configmaps: shop by-itself [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:21:00.004000Z
+660.000s   0.004s    bob: bob delete [200] attribution=inferred

+2340.000s   0.004s  configmaps: shop by-log-group [ConfigMap] object.identity=inferred
+2340.000s   0.004s    alice: alice create [201] attribution=inferred

+2400.000s   0.004s  configmaps: shop by-log-group [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:50:00.004000Z
+2400.000s   0.004s    bob: bob delete [200] attribution=inferred

+360.000s   0.004s  configmaps: shop by-logcli [ConfigMap] object.identity=inferred
+360.000s   0.004s    alice: alice create [201] attribution=inferred

+420.000s   0.004s  configmaps: shop by-logcli [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:17:00.004000Z
+420.000s   0.004s    bob: bob delete [200] attribution=inferred

+1860.000s   0.004s  configmaps: shop by-logdna [ConfigMap] object.identity=inferred
+1860.000s   0.004s    alice: alice create [201] attribution=inferred

+1920.000s   0.004s  configmaps: shop by-logdna [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:42:00.004000Z
+1920.000s   0.004s    bob: bob delete [200] attribution=inferred

+1980.000s   0.004s  configmaps: shop by-logscale [ConfigMap] object.identity=inferred
+1980.000s   0.004s    alice: alice create [201] attribution=inferred

+2040.000s   0.004s  configmaps: shop by-logscale [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:44:00.004000Z
+2040.000s   0.004s    bob: bob delete [200] attribution=inferred

+2220.000s   0.004s  configmaps: shop by-new-relic [ConfigMap] object.identity=inferred
+2220.000s   0.004s    alice: alice create [201] attribution=inferred

+2280.000s   0.004s  configmaps: shop by-new-relic [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:48:00.004000Z
+2280.000s   0.004s    bob: bob delete [200] attribution=inferred

+240.000s   0.004s  configmaps: shop by-otlp [ConfigMap] object.identity=inferred
+240.000s   0.004s    alice: alice create [201] attribution=inferred

+300.000s   0.004s  configmaps: shop by-otlp [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:15:00.004000Z
+300.000s   0.004s    bob: bob delete [200] attribution=inferred

+2100.000s   0.004s  configmaps: shop by-vector [ConfigMap] object.identity=inferred
+2100.000s   0.004s    alice: alice create [201] attribution=inferred

+2160.000s   0.004s  configmaps: shop by-vector [ConfigMap] object.identity=inferred object.deleted=2026-11-23T12:46:00.004000Z
+2160.000s   0.004s    bob: bob delete [200] attribution=inferred

+1201.000s   0.000s  pods: shop web-1 [Pod aaaaaaaa-0000-4000-8000-000000000001]
                      @ +1201.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-1.1 k8s.event.uid=e0000000-0000-4000-8000-000000000001 k8s.event.reporting_instance=node-1

+1202.000s   0.000s  pods: shop web-1 [Pod aaaaaaaa-0000-4000-8000-000000000002]
                      @ +1202.000s Pulled message=Container image already present source=kubelet k8s.event.reason=Pulled k8s.event.type=Normal k8s.event.name=web-1.2 k8s.event.uid=e0000000-0000-4000-8000-000000000002 k8s.event.reporting_instance=node-1
