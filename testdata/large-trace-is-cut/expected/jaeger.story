  +0.000s  27.641s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z part=1 parts=3
                      @ +0.022s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +10.087s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +13.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +13.183s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +16.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +16.169s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +19.925s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +24.148s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      ~ deployments: shop web
  +0.000s   0.008s    alice: alice create [201 rv -> 300]
  +0.017s  27.624s    replicasets: shop web-5ffb55bdc [ReplicaSet 4c8128a0-cd0c-4c35-bb58-17cb074ff54e] object.deleted=2026-11-23T11:52:44.649110Z link.class=children link.evidence=exact
                        @ +0.039s SuccessfulCreate message=Created pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa54281e0914 k8s.event.uid=c4671800-52c3-46ea-bf66-d934238c8186
                        @ +0.046s SuccessfulCreate message=Created pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542884865f k8s.event.uid=fb5777d2-5671-4e9f-8f70-62ee83291ff3
                        @ +0.046s SuccessfulCreate message=Created pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa542886e73f k8s.event.uid=93e12625-7615-4a3a-a1f3-aafcf900f849
                        @ +13.160s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-t4xkj source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57362c691e k8s.event.uid=0da96594-2f74-41e1-b716-9224ec9c36f4
                        @ +16.159s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-9fk8v source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa57e8ebcada k8s.event.uid=447c0267-f80c-403f-8e4e-5f2a6df364c3
                        @ +19.935s SuccessfulDelete message=Deleted pod: web-5ffb55bdc-hc6r7 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-5ffb55bdc.18eaaa58c9fef1d9 k8s.event.uid=1de0f1f5-7f44-460c-a19c-d20127b7bea5
  +0.017s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 301]
  +0.032s  14.540s      pods: shop web-5ffb55bdc-t4xkj [Pod d6ef1bb5-37a9-48f0-85f9-4607944cefa8] object.deleted=2026-11-23T11:51:34.418777Z link.class=children link.evidence=exact
                          @ +0.057s Scheduled message=Successfully assigned shop/web-5ffb55bdc-t4xkj to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa542930f70b k8s.event.uid=9756a270-977b-4087-93e5-f5123c3cc17e k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +1.945s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-t4xkj.18eaaa5499bb90df k8s.event.uid=87612401-beb3-4f7e-8268-f09037718cfe
  +0.032s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 304]
  +0.052s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
  +1.946s   2.319s        kwok-controller: kwok-controller patch status [200 rv -> 335] fold.count=2 fold.last=2026-11-23T11:51:24.109621Z
 +13.156s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 393]
 +14.561s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 412]
 +14.570s   0.001s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.040s  21.085s      pods: shop web-5ffb55bdc-hc6r7 [Pod 5dd7af8a-f35a-4684-8d2b-da32e7c1b64c] object.deleted=2026-11-23T11:51:40.970622Z link.class=children link.evidence=exact
                          @ +0.057s Scheduled message=Successfully assigned shop/web-5ffb55bdc-hc6r7 to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa54292cef3c k8s.event.uid=6375b1ec-6d98-4740-a09f-f47241313960 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +1.492s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-hc6r7.18eaaa547ebc25c4 k8s.event.uid=8d27f72f-cafa-4109-a5be-9c484d69ca4d
  +0.040s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 308]
  +0.053s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
  +1.495s   2.143s        kwok-controller: kwok-controller patch status [200 rv -> 331] fold.count=2 fold.last=2026-11-23T11:51:23.481989Z
 +19.927s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 468]
 +21.117s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 478]
 +21.122s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.042s  17.395s      pods: shop web-5ffb55bdc-9fk8v [Pod 823b385b-61bc-4ba5-ad94-8bcfe41286d0] object.deleted=2026-11-23T11:51:37.279910Z link.class=children link.evidence=exact
                          @ +0.058s Scheduled message=Successfully assigned shop/web-5ffb55bdc-9fk8v to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5429368ec8 k8s.event.uid=2dea2bf5-290b-4717-ba0e-0d112aedba37 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +1.379s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-5ffb55bdc-9fk8v.18eaaa5477f504c7 k8s.event.uid=fae199b4-9a16-4f85-9e0d-7c5d3b55a8e9
  +0.042s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 307]
  +0.053s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
  +1.380s   2.495s        kwok-controller: kwok-controller patch status [200 rv -> 327] fold.count=2 fold.last=2026-11-23T11:51:23.718015Z
 +16.153s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 428]
 +17.423s   0.008s        kwok-controller: kwok-controller delete [200 rv -> 448]
 +17.429s   0.008s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.047s   4.225s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 301 -> 310] fold.count=5 fold.last=2026-11-23T11:51:24.115677Z
 +13.147s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 351 -> 391]
 +13.162s   1.411s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 391 -> 396] fold.count=3 fold.last=2026-11-23T11:51:34.415555Z
 +16.147s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 413 -> 426]
 +16.160s   1.279s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 426 -> 432] fold.count=3 fold.last=2026-11-23T11:51:37.280721Z
 +19.920s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 450 -> 465]
 +19.937s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 465 -> 472]
 +19.944s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 465] ERROR
 +19.949s   1.180s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 472 -> 473] fold.count=2 fold.last=2026-11-23T11:51:40.973141Z
  +0.022s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 300 -> 303]
  +0.032s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 300] ERROR
  +0.036s   4.242s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 303 -> 305] fold.count=5 fold.last=2026-11-23T11:51:24.123449Z
 +10.073s   0.007s    ci-bot: ci-bot patch [200 rv -> 364]
 +10.080s  17.561s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact
                        @ +10.092s SuccessfulCreate message=Created pod: web-69f55c5646-sn2lv source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa567f560587 k8s.event.uid=3bd4535b-62cd-406d-a228-17ef0083e915
                        @ +13.192s SuccessfulCreate message=Created pod: web-69f55c5646-44m4w source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa573813e017 k8s.event.uid=17c030de-0fb7-462f-af7d-6d978a17349c
                        @ +16.176s SuccessfulCreate message=Created pod: web-69f55c5646-75hkz source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa57e9efe1d2 k8s.event.uid=65e54835-8c08-47b7-8006-58f2f7846e72
                        @ +24.161s SuccessfulCreate message=Created pod: web-69f55c5646-rhtgl source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c5dea8d5 k8s.event.uid=3cdd122c-8c2c-49b2-ade8-27dd0d2a6215
                        @ +24.168s SuccessfulCreate message=Created pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c651b1e6 k8s.event.uid=d06e873c-d4f3-4953-be60-20187d43dc69
 +10.080s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 365]
 +10.087s  17.554s      pods: shop web-69f55c5646-sn2lv [Pod 8855b0a1-98df-4769-9aa7-de98ba0c7069] object.deleted=2026-11-23T11:52:45.891820Z link.class=children link.evidence=exact
                          @ +10.109s Scheduled message=Successfully assigned shop/web-69f55c5646-sn2lv to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa5680547fbf k8s.event.uid=f1f9187f-360a-440a-a7a1-38fd2730a4ca k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +11.134s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sn2lv.18eaaa56bd714188 k8s.event.uid=b928f860-c219-44d2-aa2a-1556116bbe45
 +10.087s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 366]
 +10.101s   0.007s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 371 inferred]
 +11.136s   1.997s        kwok-controller: kwok-controller patch status [200 rv -> 379] fold.count=2 fold.last=2026-11-23T11:51:32.973720Z
 +10.095s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 365 -> 370]
 +10.100s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 365] ERROR
 +10.107s   3.037s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 370 -> 372] fold.count=2 fold.last=2026-11-23T11:51:32.983801Z
 +13.173s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 390 -> 400]
 +13.183s  14.458s      pods: shop web-69f55c5646-44m4w [Pod 9c32ef02-5946-4efe-8b14-b7d395bd5437] object.deleted=2026-11-23T11:52:04.861003Z link.class=children link.evidence=exact
                          @ +13.208s Scheduled message=Successfully assigned shop/web-69f55c5646-44m4w to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa5739051eca k8s.event.uid=5b268cca-620b-4505-9f87-a62c124b533b k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +14.856s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-44m4w.18eaaa579b3d53da k8s.event.uid=3392b451-721a-424b-978e-4038a18eb3c2
 +13.183s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 401]
 +13.196s   0.009s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 406 inferred]
 +14.858s   1.280s        kwok-controller: kwok-controller patch status [200 rv -> 417] fold.count=2 fold.last=2026-11-23T11:51:35.981877Z
 +13.192s   2.954s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 400 -> 404] fold.count=3 fold.last=2026-11-23T11:51:35.988764Z
 +16.164s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 423 -> 434]
 +16.168s  11.473s      pods: shop web-69f55c5646-75hkz [Pod 3057fce7-b4a4-43fd-8707-30c29f77fc64] object.deleted=2026-11-23T11:52:45.809582Z link.class=children link.evidence=exact
                          @ +16.185s Scheduled message=Successfully assigned shop/web-69f55c5646-75hkz to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa57ea7af3a3 k8s.event.uid=764ee87c-d7a6-4d4f-9866-695c965b7533 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +17.970s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-75hkz.18eaaa5854e60f63 k8s.event.uid=0f4bede6-d9d9-4e7c-a775-c51d4935fcf4
 +16.168s   0.002s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 436]
 +16.173s   0.010s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 438 inferred]
 +17.972s   1.937s        kwok-controller: kwok-controller patch status [200 rv -> 454] fold.count=2 fold.last=2026-11-23T11:51:39.752422Z
 +16.177s   3.741s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 434 -> 440] fold.count=3 fold.last=2026-11-23T11:51:39.759498Z
 +24.143s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 463 -> 489]
 +24.152s   3.489s      pods: shop web-69f55c5646-rhtgl [Pod aac00ee4-4190-4734-82f3-a4996ba9537c] object.deleted=2026-11-23T11:52:45.854557Z link.class=children link.evidence=exact
                          @ +24.162s Scheduled message=Successfully assigned shop/web-69f55c5646-rhtgl to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa59c5ef1aed k8s.event.uid=dab51014-3c42-4656-9fa5-63c5321e205f k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +26.528s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-rhtgl.18eaaa5a52f57f77 k8s.event.uid=d0799eda-d65e-486a-a891-53ac7f027d20
 +24.152s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 492]
 +24.158s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 493 inferred]
 +26.529s   1.100s        kwok-controller: kwok-controller patch status [200 rv -> 511] fold.count=2 fold.last=2026-11-23T11:51:47.474130Z
 +24.161s   3.480s      pods: shop web-69f55c5646-827z8 [Pod 59d5cb76-d917-4e56-95cf-c5ae29ee46ca] object.deleted=2026-11-23T11:51:54.838492Z link.class=children link.evidence=exact
                          @ +24.172s Scheduled message=Successfully assigned shop/web-69f55c5646-827z8 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa59c68452d4 k8s.event.uid=ba1503a7-b62c-460f-9768-ee4349b19c27 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +25.365s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-827z8.18eaaa5a0dadd4ad k8s.event.uid=fb837d13-db06-475a-adff-ed4848f106a6
 +24.161s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 494]
 +24.166s   0.002s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 497 inferred]
 +25.367s   1.590s        kwok-controller: kwok-controller patch status [200 rv -> 507] fold.count=2 fold.last=2026-11-23T11:51:46.801571Z
 +24.169s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 489 -> 498]
 +24.173s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 489] ERROR
 +24.181s   3.456s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 498 -> 502] fold.count=3 fold.last=2026-11-23T11:51:47.481510Z
 +10.088s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 368]
 +10.099s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 364] ERROR
 +10.107s  11.026s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 368 -> 373] fold.count=13 fold.last=2026-11-23T11:51:40.978112Z
 +24.139s   0.003s    bob: bob patch scale [200 rv -> 488]
 +24.149s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 488 -> 490]
 +24.159s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 488] ERROR
 +24.171s   3.471s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 490 -> 500] fold.count=4 fold.last=2026-11-23T11:51:47.486461Z

 +33.221s  19.321s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z part=2 parts=3
                      @ +33.235s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +33.274s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
                      ~ deployments: shop web
                      ~ deployments: shop web
 +33.221s   0.004s    ci-bot: ci-bot patch [200 rv -> 538]
 +33.221s  19.321s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact
                        @ +33.287s SuccessfulDelete message=Deleted pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5be5d3a884 k8s.event.uid=4c58435c-0506-46ad-a945-f87bb661bf92
                        @ +43.436s SuccessfulCreate message=Created pod: web-69f55c5646-5msq6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5e42bfacc0 k8s.event.uid=b814348f-2ab4-434a-b947-7b66abea21dd
 +33.221s   1.769s      pods: shop web-69f55c5646-827z8 [Pod 59d5cb76-d917-4e56-95cf-c5ae29ee46ca] object.deleted=2026-11-23T11:51:54.838492Z link.class=children link.evidence=exact
 +33.278s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 552]
 +34.981s   0.009s        kwok-controller: kwok-controller delete [200 rv -> 573]
 +34.986s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.221s  11.792s      pods: shop web-69f55c5646-44m4w [Pod 9c32ef02-5946-4efe-8b14-b7d395bd5437] object.deleted=2026-11-23T11:52:04.861003Z link.class=children link.evidence=exact
 +43.416s   0.004s        bob: bob delete [200 rv -> 594]
 +45.006s   0.007s        kwok-controller: kwok-controller delete [200 rv -> 606]
 +45.010s   0.003s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +33.256s   0.017s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 524 -> 546]
 +33.288s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 546 -> 555]
 +33.297s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 546] ERROR
 +33.308s   0.014s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 555 -> 560]
 +34.992s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 560 -> 574]
 +43.429s   9.114s      pods: shop web-69f55c5646-5msq6 [Pod 6cda9d83-56d6-4488-a412-7334072124d1] object.deleted=2026-11-23T11:52:27.559794Z link.class=children link.evidence=exact
                          @ +43.440s Scheduled message=Successfully assigned shop/web-69f55c5646-5msq6 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5e43082390 k8s.event.uid=0e51fb24-950c-46b9-bfcd-94c2c74745c5 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +45.824s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-5msq6.18eaaa5ed1191563 k8s.event.uid=3e67123a-8e89-40ff-bc57-089b927eb31d
 +43.429s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 597]
 +43.436s   0.004s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 599 inferred]
 +45.825s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 613]
 +47.749s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 618]
 +43.437s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 574 -> 601]
 +43.446s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 574] ERROR
 +43.453s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 601 -> 603]
 +43.457s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 601] ERROR
 +43.465s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603] no_op=true
 +45.014s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603 -> 608]
 +47.757s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 608 -> 619]
 +52.509s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 619 -> 634]
 +52.513s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 619] ERROR
 +52.529s   0.005s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 634 -> 643]
 +52.534s   0.008s      pods: shop web-69f55c5646-gwkz2 [Pod 5b983fe1-ad36-4c66-a7f0-cf1f9068e35f] object.deleted=2026-11-23T11:52:27.640713Z link.class=children link.evidence=exact
 +52.534s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 646]
 +33.228s  19.315s    replicasets: shop web-55d48df6cf [ReplicaSet 4b6f9f50-e147-4354-9752-3b03b7f91a39] object.deleted=2026-11-23T11:52:44.648888Z link.class=children link.evidence=exact
                        @ +33.243s SuccessfulCreate message=Created pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be336803b k8s.event.uid=9f61109b-f8e6-4fe4-b011-c76661ef0ccd
                        @ +33.270s SuccessfulCreate message=Created pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be4d47d91 k8s.event.uid=75f1dfba-8758-4069-bd22-9668bf400fa0
                        @ +33.325s SuccessfulCreate message=Created pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be81c1a30 k8s.event.uid=8fd1faa0-027c-4675-917e-9eeec52b15ab
                        @ +52.532s SuccessfulDelete message=Deleted pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6060f36f51 k8s.event.uid=c63298b0-27eb-411f-9cd3-8a6fe294c297
 +33.228s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 539]
 +33.235s  19.293s      pods: shop web-55d48df6cf-vxdf6 [Pod 2513c048-2fb9-41f5-a7ef-1f0a29730b60] object.deleted=2026-11-23T11:52:12.376650Z link.class=children link.evidence=exact
                          @ +33.246s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-vxdf6.18eaaa5be3669b98 k8s.event.uid=44a9b91c-b055-47ec-b476-dbc8b98e8e80 k8s.event.reporting_instance=default-scheduler-cp-a
 +33.235s   0.008s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 541]
 +33.252s   0.025s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 548]
 +52.523s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 638]
 +33.244s  19.293s      pods: shop web-55d48df6cf-pvt2f [Pod 0630285b-4d7b-4905-94d4-4999968021d1] object.deleted=2026-11-23T11:52:12.384937Z link.class=children link.evidence=exact
                          @ +33.278s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-pvt2f.18eaaa5be54be5e1 k8s.event.uid=16091c45-317a-4d82-bb79-7de70c41f751 k8s.event.reporting_instance=default-scheduler-cp-a
 +33.244s   0.025s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 545]
 +33.279s   0.008s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 553]
 +52.524s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 645]
 +33.276s   0.019s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 539 -> 554]
 +33.298s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 554 -> 559]
 +33.299s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +33.304s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +33.307s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 559 -> 561]
 +33.317s  19.218s      pods: shop web-55d48df6cf-gpg8k [Pod 921e8372-9436-47fa-90e1-9e51a259507d] object.deleted=2026-11-23T11:52:12.383818Z link.class=children link.evidence=exact
                          @ +33.327s FailedScheduling message=0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. no new claims to deall… source=default-scheduler action=Scheduling k8s.event.reason=FailedScheduling k8s.event.type=Warning k8s.event.name=web-55d48df6cf-gpg8k.18eaaa5be83b3504 k8s.event.uid=e9731ed3-bb98-48c1-ba35-66a17dee9a6f k8s.event.reporting_instance=default-scheduler-cp-a
 +33.317s   0.006s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 563]
 +33.332s   0.004s        kube-scheduler: system:kube-scheduler patch status [200 rv -> 568]
 +52.523s   0.013s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 642]
 +33.326s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 561 -> 565]
 +33.334s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 565 -> 570]
 +52.519s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 570 -> 636]
 +33.237s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542]
 +33.278s   0.018s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 538] ERROR
 +33.317s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 542 -> 562]
 +33.326s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 562 -> 566]
 +33.334s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 562] ERROR
 +33.342s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 566 -> 571]
 +33.347s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 566] ERROR
 +34.997s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 571 -> 576]
 +43.448s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 576 -> 602]
 +43.459s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 602 -> 604]
 +45.019s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 604 -> 609]
 +47.762s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 609 -> 622]
 +52.501s   0.007s    alice: alice patch [200 rv -> 633]
 +52.516s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 633 -> 635]
 +52.524s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 633] ERROR

 +52.538s  32.244s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z part=3 parts=3
                      ~ deployments: shop web
 +52.538s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 635 -> 650]
 +52.538s  32.263s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact
                        @ +52.545s SuccessfulCreate message=Created pod: web-69f55c5646-gwkz2 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6061b3dee0 k8s.event.uid=1cb2438f-8944-495f-ac22-7752f7cea8bb
                        @ +66.663s SuccessfulCreate message=Created pod: web-69f55c5646-mks4l source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63ab348f00 k8s.event.uid=861f8b28-1e59-407d-8cf7-371e2dc82b56
                        @ +66.674s SuccessfulCreate message=Created pod: web-69f55c5646-mn9wm source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63abe1efee k8s.event.uid=be277e18-5e1d-4605-ba6f-acea87df24b9
 +52.538s  33.429s      pods: shop web-69f55c5646-75hkz [Pod 3057fce7-b4a4-43fd-8707-30c29f77fc64] object.deleted=2026-11-23T11:52:45.809582Z link.class=children link.evidence=exact
 +84.809s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 782]
 +85.955s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 793]
 +85.963s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.538s  33.472s      pods: shop web-69f55c5646-rhtgl [Pod aac00ee4-4190-4734-82f3-a4996ba9537c] object.deleted=2026-11-23T11:52:45.854557Z link.class=children link.evidence=exact
 +84.810s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 781]
 +86.000s   0.006s        kwok-controller: kwok-controller delete [200 rv -> 796]
 +86.006s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.538s  15.176s      pods: shop web-69f55c5646-5msq6 [Pod 6cda9d83-56d6-4488-a412-7334072124d1] object.deleted=2026-11-23T11:52:27.559794Z link.class=children link.evidence=exact
 +66.640s   0.010s        alice: alice create eviction [201 rv -> 695 inferred] attribution=inferred
 +67.707s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 718]
 +67.712s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.538s  33.506s      pods: shop web-69f55c5646-sn2lv [Pod 8855b0a1-98df-4769-9aa7-de98ba0c7069] object.deleted=2026-11-23T11:52:45.891820Z link.class=children link.evidence=exact
 +84.808s   0.008s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 784]
 +86.034s   0.010s        kwok-controller: kwok-controller delete [200 rv -> 799]
 +86.038s   0.004s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.538s  15.262s      pods: shop web-69f55c5646-gwkz2 [Pod 5b983fe1-ad36-4c66-a7f0-cf1f9068e35f] object.deleted=2026-11-23T11:52:27.640713Z link.class=children link.evidence=exact
                          @ +52.551s Scheduled message=Successfully assigned shop/web-69f55c5646-gwkz2 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60620f01fd k8s.event.uid=ea6612f6-79a1-4fe1-bcef-66611295a614 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +54.991s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-gwkz2.18eaaa60f379c360 k8s.event.uid=8c8e2996-1df2-40a4-b754-20901eee1b3c
 +52.547s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 651 inferred]
 +54.992s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 664]
 +56.642s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 669]
 +66.640s   0.010s        alice: alice create eviction [201 rv -> 696 inferred] attribution=inferred
 +67.787s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 723]
 +67.795s   0.005s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +52.546s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 643 -> 652]
 +52.560s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 652 -> 657]
 +56.649s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 657 -> 672]
 +66.649s  19.475s      pods: shop web-69f55c5646-mks4l [Pod 66c5ff80-88a1-44dc-acf0-7dee03b52177] object.deleted=2026-11-23T11:52:45.968686Z link.class=children link.evidence=exact
                          @ +66.664s Scheduled message=Successfully assigned shop/web-69f55c5646-mks4l to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa63ab454a09 k8s.event.uid=5ae2a37b-1793-494a-af51-087fb74bd735 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +68.674s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mks4l.18eaaa64231903ca k8s.event.uid=73f7f534-abfd-4c81-aa51-a11102a7399a
 +66.649s   0.009s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 699]
 +66.661s   0.003s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 702 inferred]
 +68.676s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 729]
 +70.587s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 740]
 +84.810s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 785]
 +86.116s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 802]
 +86.122s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +66.665s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 672 -> 703]
 +66.670s  19.489s      pods: shop web-69f55c5646-mn9wm [Pod 80930216-2b97-4713-8961-caf165a84723] object.deleted=2026-11-23T11:52:46.004799Z link.class=children link.evidence=exact
                          @ +66.685s Scheduled message=Successfully assigned shop/web-69f55c5646-mn9wm to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa63ac7d473a k8s.event.uid=ca39cfc1-230b-456f-9424-0ba7221a24bb k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +69.033s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-mn9wm.18eaaa64387dfbcf k8s.event.uid=c74fc030-3ebf-4b65-ad5b-d4b9e58d217b
 +66.670s   0.004s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 707]
 +66.675s   0.008s        kube-scheduler: system:kube-scheduler create binding [201 rv -> 710 inferred]
 +69.035s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 733]
 +71.059s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 746]
 +84.811s   0.006s        generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200 rv -> 783]
 +86.151s   0.005s        kwok-controller: kwok-controller delete [200 rv -> 805]
 +86.157s   0.002s        kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
 +66.675s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 703 -> 709]
 +66.688s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 709 -> 712]
 +67.713s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 712 -> 720]
 +67.795s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 720 -> 725]
 +70.592s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 725 -> 742]
 +71.067s   0.015s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 742 -> 748]
 +84.797s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
 +52.538s  32.263s    replicasets: shop web-55d48df6cf [ReplicaSet 4b6f9f50-e147-4354-9752-3b03b7f91a39] object.deleted=2026-11-23T11:52:44.648888Z link.class=children link.evidence=exact
                        @ +52.538s SuccessfulDelete message=Deleted pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6061471510 k8s.event.uid=dab05875-1562-4d06-8918-b4232e6b967f
                        @ +52.538s SuccessfulDelete message=Deleted pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa606147b236 k8s.event.uid=6b9e0009-1d8b-4c23-b421-6bcf444ea2af
 +52.540s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 636 -> 648]
 +52.555s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 648 -> 656]
 +84.797s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
 +52.538s  32.263s    replicasets: shop web-5ffb55bdc [ReplicaSet 4c8128a0-cd0c-4c35-bb58-17cb074ff54e] object.deleted=2026-11-23T11:52:44.649110Z link.class=children link.evidence=exact
 +84.797s   0.003s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
 +52.548s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 635] ERROR
 +52.562s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 650 -> 658]
 +52.565s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 650] ERROR
 +52.568s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 658 -> 659]
 +56.654s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 659 -> 673]
 +66.669s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 673 -> 706]
 +66.688s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 706 -> 713]
 +66.696s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 706] ERROR
 +66.701s   0.015s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 713 -> 714]
 +67.717s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 714 -> 721]
 +67.801s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 721 -> 726]
 +70.597s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 726 -> 744]
 +71.089s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 744 -> 750]
 +84.778s   0.004s    bob: bob delete [200]

 +93.924s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +93.931s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
 +93.924s   0.002s    alice: alice create [201 rv -> 822]
 +93.927s   4.213s    replicasets: shop web-69f55c5646 [ReplicaSet aba8b70d-2821-4c12-99f1-911abe20dd7a] link.class=children link.evidence=exact
                        @ +93.935s SuccessfulCreate message=Created pod: web-69f55c5646-hh2dt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a04b91239 k8s.event.uid=61da49b7-7bba-4ade-877d-26025febbf36
                        @ +93.943s SuccessfulCreate message=Created pod: web-69f55c5646-hcw86 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a053273a9 k8s.event.uid=a63cedc6-58ab-4509-af3b-58a228125117
                        @ +93.944s SuccessfulCreate message=Created pod: web-69f55c5646-lccbb source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0548a841 k8s.event.uid=29db7681-1ea5-4f3f-a186-61b3ffa01d47
                        @ +93.960s SuccessfulCreate message=Created pod: web-69f55c5646-sg4fd source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a063daf03 k8s.event.uid=af075a05-3edf-481c-a536-9e1388889146
                        @ +93.965s SuccessfulCreate message=Created pod: web-69f55c5646-6q7kt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0684e058 k8s.event.uid=7c431c80-19e1-4924-bded-0a9b2867a517
 +93.927s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 823]
 +93.931s   4.209s      pods: shop web-69f55c5646-hh2dt [Pod 94afcbd0-1259-4ba3-b09a-6779566ba204] link.class=children link.evidence=exact
                          @ +93.943s Scheduled message=Successfully assigned shop/web-69f55c5646-hh2dt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a0536310b k8s.event.uid=247c6ed7-ce71-42b7-bc59-2611f5f742ad k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +95.001s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hh2dt.18eaaa6a444662e7 k8s.event.uid=02e7d41b-7f70-4dc2-a6e7-4829931ec86a
 +93.931s   0.003s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 824]
 +93.937s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
 +95.002s   0.007s        kwok-controller: kwok-controller patch status [200 rv -> 851]
 +97.268s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 879]
 +93.935s   4.205s      pods: shop web-69f55c5646-lccbb [Pod 1ad30e93-1ed4-4f41-a21b-e04446504405] link.class=children link.evidence=exact
                          @ +93.949s Scheduled message=Successfully assigned shop/web-69f55c5646-lccbb to node-2 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a0593348a k8s.event.uid=7dd6e632-d96e-4686-aed7-37c8a2b07069 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +95.796s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-lccbb.18eaaa6a73a41da3 k8s.event.uid=25b0ffd8-07d1-483f-86d5-7af0e0e647d0
 +93.935s   0.007s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 830]
 +93.944s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
 +95.797s   0.003s        kwok-controller: kwok-controller patch status [200 rv -> 861]
 +98.124s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 891]
 +93.938s   4.203s      pods: shop web-69f55c5646-hcw86 [Pod 0f9f96d9-cddf-44fe-887a-2406652ed018] link.class=children link.evidence=exact
                          @ +93.949s Scheduled message=Successfully assigned shop/web-69f55c5646-hcw86 to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a058d525a k8s.event.uid=2fa50bf6-e49a-49d9-87e4-e87fa0496882 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +95.211s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-hcw86.18eaaa6a50d30382 k8s.event.uid=8e5711f3-ca76-47d9-aaa1-d4c4ebed9b34
 +93.938s   0.005s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 829]
 +93.945s   0.003s        kube-scheduler: system:kube-scheduler create binding [201]
 +95.215s   0.008s        kwok-controller: kwok-controller patch status [200 rv -> 856]
 +97.268s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 878]
 +93.946s   4.195s      pods: shop web-69f55c5646-sg4fd [Pod 763ff583-a3b6-40d4-8e13-146fc760e52e] link.class=children link.evidence=exact
                          @ +93.965s Scheduled message=Successfully assigned shop/web-69f55c5646-sg4fd to node-1 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a0681a5dc k8s.event.uid=f2a93c0e-c085-4eac-b3cf-9ec89e52ea20 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +96.115s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-sg4fd.18eaaa6a86a75e0f k8s.event.uid=72e2bf53-b398-4b47-8195-a8131c6b7bf8
 +93.946s   0.011s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 835]
 +93.959s   0.004s        kube-scheduler: system:kube-scheduler create binding [201]
 +96.116s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 864]
 +97.177s   0.006s        kwok-controller: kwok-controller patch status [200 rv -> 872]
 +93.947s   4.194s      pods: shop web-69f55c5646-6q7kt [Pod 7593dfec-c944-4740-9e1a-e81b168d415c] link.class=children link.evidence=exact
                          @ +93.965s Scheduled message=Successfully assigned shop/web-69f55c5646-6q7kt to node-0 source=default-scheduler action=Binding k8s.event.reason=Scheduled k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a06842ae2 k8s.event.uid=d5a31e1a-d400-4b0a-bcf3-3ea3e8684365 k8s.event.reporting_instance=default-scheduler-cp-a
                          @ +96.447s Created message=Created container source=kwok_controller k8s.event.reason=Created k8s.event.type=Normal k8s.event.name=web-69f55c5646-6q7kt.18eaaa6a9a7415e6 k8s.event.uid=1a8a5675-8f01-41d8-9d0a-cdc240a09780
 +93.947s   0.015s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 837]
 +93.962s   0.002s        kube-scheduler: system:kube-scheduler create binding [201]
 +96.448s   0.004s        kwok-controller: kwok-controller patch status [200 rv -> 869]
 +97.888s   0.005s        kwok-controller: kwok-controller patch status [200 rv -> 885]
 +93.969s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 823 -> 847]
 +93.972s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 823] ERROR
 +93.976s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 847 -> 848]
 +97.186s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 848 -> 875]
 +97.275s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 875 -> 881]
 +97.896s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 881 -> 886]
 +98.132s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 886 -> 892]
 +93.932s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 822 -> 825]
 +93.938s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 822] ERROR
 +93.947s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 825 -> 834]
 +93.980s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 834 -> 849]
 +97.193s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 849 -> 876]
 +97.280s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 876 -> 883]
 +97.901s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 883 -> 889]
 +98.138s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 889 -> 895]
