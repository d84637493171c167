<?xml version="1.0" encoding="UTF-8"?>
<!-- Instructions: the substance of the rule in our own words (recalled, see template.xml). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:template name="huong-dan">
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block text-align="center" font-size="15pt" font-weight="bold" line-height="8mm" space-before="14mm" space-before.conditionality="retain">HƯỚNG DẪN SỬ DỤNG</fo:block>
        <fo:block text-align="center" font-size="15pt" font-weight="bold" line-height="8mm" space-after="9mm"><xsl:value-of select="$ten-so"/></fo:block>
        <fo:block font-size="13pt" line-height="7.6mm" text-align="justify" start-indent="8mm" end-indent="8mm">
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="1"/><xsl:with-param name="chu">Sổ do nhà trường quản lí. Mỗi lớp có một sổ cho một năm học; sổ là hồ sơ của nhà trường, ghi kết quả rèn luyện và học tập của từng học sinh trong lớp.</xsl:with-param></xsl:call-template>
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="2"/><xsl:with-param name="chu">Giáo viên môn học trực tiếp ghi điểm, mức đánh giá của môn học mình dạy và kí, ghi rõ họ tên dưới danh sách học sinh của môn học đó. Môn học do nhiều giáo viên cùng dạy thì tất cả giáo viên đều kí.</xsl:with-param></xsl:call-template>
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="3"/><xsl:with-param name="chu">Giáo viên chủ nhiệm ghi sơ yếu lí lịch học sinh, phần tổng hợp kết quả học kì, cả năm học và những nội dung khác thuộc trách nhiệm của mình; kiểm tra việc ghi sổ của giáo viên môn học.</xsl:with-param></xsl:call-template>
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="4"/><xsl:with-param name="chu">Ghi sổ đầy đủ, đúng thời hạn, rõ ràng. Không dùng mực đỏ hoặc loại mực có thể tẩy xóa được, trừ khi sửa chữa theo quy định ở mục 5.</xsl:with-param></xsl:call-template>
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="5"/><xsl:with-param name="chu">Khi sửa chữa, dùng bút mực đỏ gạch ngang điểm hoặc nội dung cũ, ghi điểm hoặc nội dung mới vào phía trên bên phải vị trí đã gạch và kí xác nhận bên cạnh hoặc ở cột ghi chú.</xsl:with-param></xsl:call-template>
          <xsl:call-template name="dieu"><xsl:with-param name="so" select="6"/><xsl:with-param name="chu">Thông tin về kết quả rèn luyện và học tập của học sinh chỉ được thông báo cho chính học sinh đó và cha mẹ hoặc người giám hộ của học sinh.</xsl:with-param></xsl:call-template>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template name="dieu">
    <xsl:param name="so"/>
    <xsl:param name="chu"/>
    <fo:block space-after="3.5mm" text-indent="8mm"><fo:inline font-weight="bold"><xsl:value-of select="$so"/>.</fo:inline><xsl:text> </xsl:text><xsl:value-of select="$chu"/></fo:block>
  </xsl:template>
</xsl:stylesheet>
